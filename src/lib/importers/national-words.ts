/**
 * Words and names that statistical offices of the partner countries write over and into their tables, besides English, French,
 * Russian and Arabic: Albanian, Armenian, Azerbaijani, Bosnian, Croatian, Montenegrin and Serbian in both scripts, Georgian,
 * Hebrew, Kazakh, Kyrgyz, Macedonian, Romanian, Tajik, Turkish, Ukrainian and Uzbek.
 */

/** Names of columns. */
export const NATIONAL_HEADERS = {
	REF_AREA_NAME:
		'vendi|shteti|teritorija|територија|երկիր|ölkə|država|zemlja|држава|земја|земља|ქვეყანა|מדינה|ел|өлкө|țara|tara|кишвар|ülke|країна|mamlakat',
	SEX: 'gjinia|սեռ|cins|cinsi|pol|spol|სქესი|מין|жынысы|жыныс|жынысы бойынша|sexul|sexe|ҷинс|cinsiyet|стать|jins|jinsi',
	AGE: 'mosha|grup mosha|grupmosha|տարիք|տարիքային խումբ|yaş|yaş qrupu|dob|dobna skupina|dobna grupa|starost|starosna grupa|starosne grupe|uzrast|старост|старосна група|возрасна група|ასაკი|ასაკობრივი ჯგუფი|גיל|жасы|жас тобы|жаш курагы|vârsta|grupa de vârstă|grupe de vârstă|синну сол|yaş grubu|вік|вікова група|yosh|yoshi|yosh guruhi',
	TIME_PERIOD:
		'viti|vitet|տարի|տարեթիվ|տարիներ|il|illər|godina|godine|година|године|години|წელი|წლები|שנה|жыл|жылдар|anul|ani|anii|сол|yıl|yıllar|рік|роки|yil|yillar',
	OBS_VALUE:
		'vlera|արժեք|dəyər|vrijednost|vrednost|вредност|მნიშვნელობა|ערך|мәні|мааниси|valoare|valoarea|қимат|değer|значення|qiymat|qiymati',
	UNIT: 'njësia|njësia matëse|միավոր|չափման միավոր|ölçü vahidi|jedinica|jedinica mjere|jedinica mere|јединица мере|мерна единица|ერთეული|საზომი ერთეული|יחידה|өлшем бірлігі|өлчөм бирдиги|unitate|unitatea de măsură|воҳиди ченак|birim|одиниця|одиниця виміру|o lchov birligi'
} as const;

/** Names of columns of parts of a country. */
export const NATIONAL_REGIONS =
	'qarku|rajoni|regjioni|komuna|komunat|մարզ|մարզեր|bölgə|rayon|iqtisadi rayon|regija|opština|općina|opštine|općine|регион|општина|општини|општине|регија|რეგიონი|მხარე|מחוז|נפה|өңір|облыс|аймақ|аймак|облус|regiunea|regiuni|raionul|raioane|municipiul|вилоят|минтақа|bölge|il adı|регіон|область|hudud|hududlar|viloyat|viloyatlar';

/** Names of columns of months, or of quarters. */
export const NATIONAL_PARTS_OF_YEARS =
	'muaji|tremujori|ամիս|եռամսյակ|ay|rüb|mjesec|mesec|месец|tromjesečje|tromesečje|kvartal|тромесечје|тримесечје|თვე|კვარტალი|חודש|רבעון|ай|тоқсан|чейрек|luna|trimestrul|моҳ|семоҳа|çeyrek|місяць|oy|chorak';

/** A quarter, beside its number. */
export const NATIONAL_QUARTERS =
	'tremujori?|եռամսյակ|rüb|kvartal\\p{L}*|kv|tromj?ese[čc]j[ea]|тр[ои]месечје|კვარტალი|კვ|רבעון|тоқсан|чейрек|trimestrul|семоҳаи?|çeyrek|çeyreği?|chorak';

/** Of whom a value is. */
export const NATIONAL_SEXES = {
	T: 'gjithsej|totali|të dy gjinitë|ընդամենը|երկու սեռ|cəmi|hər iki cins|ukupno|oba pola|oba spola|укупно|вкупно|სულ|ორივე სქესი|סך הכל|барлығы|екі жыныс|бардыгы|баары|ambele sexe|ҳамагӣ|ҳарду ҷинс|toplam|обидві статі|усього|всього|разом|все населення|усе населення|jami',
	F: 'femra|femër|gra|կանայք|կին|իգական|qadın|qadınlar|žene|žensko|ženski|ženske|жене|жени|женски|женско|ქალი|ქალები|נשים|әйелдер|әйел|қыздар|аялдар|аял|femei|feminin|занон|зан|kadın|kadınlar|жінки|жіноча|ayollar|ayol',
	M: 'meshkuj|burra|mashkull|տղամարդիկ|տղամարդ|արական|kişi|kişilər|muškarci|muško|muški|muškarac|мушкарци|мушки|мушко|мажи|машки|კაცი|კაცები|მამაკაცი|მამაკაცები|גברים|ерлер|ер|эркектер|эркек|bărbați|bărbaţi|barbati|barbaţi|masculin|мардон|мард|erkek|erkekler|чоловіки|чоловіча|erkaklar|erkak'
} as const;

/** Of a breakdown: all of it. */
export const NATIONAL_TOTALS = NATIONAL_SEXES.T;

/** Years of age, and so many and more, behind their number. */
export const NATIONAL_YEARS =
	'vjeç(?:are)?|տարեկան|yaş(?:ında|lı)?|godin[ae]|годин[иае]|годишни|წლის|жас|жаш|ani|сола?|років|роки|yosh(?:da|li)?';
export const NATIONAL_OLDER =
	'e lart|e më shumë|և բարձր|և ավելի|və yuxarı|i više|i stariji|и више|и повеќе|и постари|და უფროსი|და მეტი|ומעלה|және одан жоғары|жана улуу|și peste|şi peste|ва калонтар|ve üzeri|ve yukarı|і старш[еі]|і більше|va undan katta';

/** That a series breaks at a value. */
export const NATIONAL_BREAKS =
	'prekid u vremenskoj seriji|prekid vremenske serije|prekid u seriji|prekid serije|прекид у временској серији|прекид временске серије|прекид у серији|розрив ряду|розрив часового ряду|розрив динамічного ряду|întrerupere de serie';

/** Thousands, of persons or of nothing said. */
export const NATIONAL_THOUSANDS =
	'(?:në )?mijë|հազար|min|(?:u )?hiljad(?:e|a|ama)|(?:u )?tisuć(?:e|a|ama)|(?:у )?хиљад(?:е|а|ама)|(?:во )?илјади|ათას(?:ი|ობით)|באלפים|мың|миң|(?:în )?mii(?: de)?|ҳазор|bin|тис\\.?|тисяч|ming';

/** Behind the number of a year. */
export const NATIONAL_YEAR_WORDS =
	'godin[ae]|година|године|թ\\.?|թվական|(?:c[iıuü]\\s)?il|წ\\.?|წელი|წლის|ж\\.?|жыл|жылы|anul|yılı?|р\\.?|рік|року|yil|viti';

/** What the partner countries call themselves. */
export const NATIONAL_NAMES: Readonly<Record<string, string>> = {
	ALB: 'Shqipëri|Shqipëria|Republika e Shqipërisë',
	ARM: 'Հայաստան|Հայաստանի Հանրապետություն',
	AZE: 'Azərbaycan|Azərbaycan Respublikası',
	BIH: 'Bosna i Hercegovina|Босна и Херцеговина',
	BLR: 'Рэспубліка Беларусь',
	GEO: 'საქართველო',
	ISR: 'ישראל',
	KAZ: 'Қазақстан|Қазақстан Республикасы',
	KGZ: 'Кыргыз Республикасы',
	MDA: 'Republica Moldova',
	MKD: 'Северна Македонија|Република Северна Македонија',
	MNE: 'Crna Gora|Црна Гора',
	SRB: 'Srbija|Србија|Republika Srbija|Република Србија',
	TJK: 'Тоҷикистон|Ҷумҳурии Тоҷикистон',
	TKM: 'Türkmenistan',
	UKR: 'Україна',
	UZB: 'O‘zbekiston|O‘zbekiston Respublikasi|Ўзбекистон|Ўзбекистон Республикаси',
	XKX: 'Kosova|Kosovë|Republika e Kosovës'
};
