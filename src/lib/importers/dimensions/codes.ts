/** Codes and words for sex, status of an observation and units, as publishers write them. */
import type { ObsStatus, Sex } from '../../domain/observation';
import { wordKey } from '../grid';
import { memo } from '../memo';
import { NATIONAL_BREAKS, NATIONAL_SEXES, NATIONAL_THOUSANDS, NATIONAL_TOTALS } from '../national-words';
import { readAge } from './age-groups';

const SEX_WORDS: Readonly<Record<Sex, string>> = {
	T: 't|_t|total|tot|sex_t|bothsex|both sexes|both|both sexes combined|all|all persons|all_persons|males and females|men and women|women and men|female and male|male and female|deux sexes|les deux sexes|ensemble|hommes et femmes|femmes et hommes|total des sexes|оба пола|всего|итого|все население|женщины и мужчины|мужчины и женщины|الجنسان|الجنسين|كلا الجنسين|المجموع|مجموع|الجملة|جملة|الإجمالي|إجمالي|الاجمالي|اجمالي|الذكور والإناث|ذكور وإناث',
	F: 'f|female|females|women|woman|girls|young women|sex_f|w|wom|fem|femme|femmes|féminin|filles|jeunes femmes|ж|жен|женщины|женщин|женский|девушки|девушек|девочки|девочек|إناث|الإناث|أنثى|انثى|نساء|النساء|للإناث|للنساء',
	M: 'm|male|males|men|man|boys|young men|sex_m|mal|homme|hommes|masculin|garçons|jeunes hommes|м|муж|мужчины|мужчин|мужской|юноши|юношей|мальчики|мальчиков|ذكور|الذكور|ذكر|رجال|الرجال|للذكور|للرجال'
};
const SEXES = new Map(
	([...Object.entries(NATIONAL_SEXES), ...Object.entries(SEX_WORDS)] as [Sex, string][]).flatMap(([sex, list]) =>
		list.split('|').map((word) => [word, sex] as const)
	)
);

/** The sex a text stands for; null where it stands for none. Labels such as “Sex: Female” are read at their end. */
export const readSex = memo((text): Sex | null => {
	const word = wordKey(text);
	return SEXES.get(word) ?? SEXES.get(word.replace(/^(?:sex|sexe|пол|الجنس)\s*:\s*/, '')) ?? null;
});

/** Persons who are neither women nor men, or of whom it is not known: no part of any series here. */
export const isOtherSex = (text: string): boolean =>
	/^(?:sex_)?(?:_?o|_?u|_?x|unk|nsp|nap|nrp|diff|others?|unknown|unspecified|not specified)$/.test(
		wordKey(text).replace(/^sex\s*:\s*/, '')
	);

/** Towns and the country: a breakdown of people, whatever its column is headed. */
export const isSettlement = (text: string): boolean =>
	/^(?:urban|rural|cit(?:y|ies)|towns?|villages?)(?: areas?| population)?$|^(?:milieu |population |zones? )?(?:urbaine?|rurale?)s?$|^(?:город(?:а|ск\p{L}*)?|сел[оа]|сельск\p{L}*)(?: (?:местност[ьи]|население|пункты))?$|^(?:міськ|сільськ)\p{L}*(?: (?:поселення|місцевість|населення))?$|^(?:ال)?(?:حضر|ريف)(?:ية?)?$/u.test(
		wordKey(text)
	);

/** A group of people, or all of them. */
export const isOfPeople = (text: string): boolean =>
	isTotal(text) || readSex(text) !== null || readAge(text) !== null || isSettlement(text);

/** What a mark behind a value says. `noted`: true where the table of observations has no code for it and a note must tell it. */
export interface StatusRead {
	readonly status: ObsStatus;
	readonly noted: boolean;
	/** A forecast is no observation. */
	readonly forecast: boolean;
	/** There is no value, whatever stands in its cell. */
	readonly missing: boolean;
}

const NORMAL: StatusRead = { status: 'A', noted: false, forecast: false, missing: false };
const status = (code: ObsStatus): StatusRead => ({ ...NORMAL, status: code });
const NOTED: StatusRead = { ...NORMAL, noted: true };
const FORECAST: StatusRead = { ...NORMAL, status: 'E', forecast: true };
const MISSING: StatusRead = { ...NORMAL, missing: true };
/** SDMX: cannot exist, not collected, on a holiday, missing, suppressed. */
const MISSING_MARKS = /^(?:[mlhoq]|missing(?: value)?(?:[;,: ].*)?)$/;

/** Letters of SDMX, Eurostat, OECD and ILO, the qualifiers of UIS, the natures of the United Nations, and their labels. */
const STATUSES: Readonly<Record<string, StatusRead>> = {
	'': NORMAL,
	a: NORMAL,
	_z: NORMAL,
	'normal value': NORMAL,
	normal: NORMAL,
	actual: NORMAL,
	fact: NORMAL,
	факт: NORMAL,
	réalisé: NORMAL,
	فعلي: NORMAL,
	r: NORMAL,
	revised: NORMAL,
	c: NORMAL,
	'country data': NORMAL,
	b: status('B'),
	'break in series': status('B'),
	break: status('B'),
	'break in time series': status('B'),
	'time series break': status('B'),
	'series break': status('B'),
	'break in the series': status('B'),
	'break in the time series': status('B'),
	'rupture de série': status('B'),
	'rupture de la série': status('B'),
	'rupture dans la série': status('B'),
	'разрыв ряда': status('B'),
	'разрыв временного ряда': status('B'),
	'разрыв динамического ряда': status('B'),
	'انقطاع السلسلة': status('B'),
	'انقطاع في السلسلة': status('B'),
	'انقطاع السلسلة الزمنية': status('B'),
	...Object.fromEntries(NATIONAL_BREAKS.split('|').map((word) => [word, status('B')])),
	e: status('E'),
	s: status('E'),
	i: status('E'),
	estimated: status('E'),
	estimate: status('E'),
	'estimated value': status('E'),
	imputed: status('E'),
	'imputed observation': status('E'),
	'eurostat estimate': status('E'),
	'oecd estimate': status('E'),
	'real value': NORMAL,
	nat_est: status('E'),
	uis_est: status('E'),
	'national estimation': status('E'),
	'uis estimation': status('E'),
	'uis estimate': status('E'),
	'national estimate': status('E'),
	m: status('E'),
	ca: status('E'),
	modelled: status('E'),
	modeled: status('E'),
	g: NOTED,
	'global monitoring data': NOTED,
	p: status('P'),
	provisional: status('P'),
	'provisional value': status('P'),
	preliminary: status('P'),
	prelim: status('P'),
	'preliminary data': status('P'),
	d: NOTED,
	u: NOTED,
	'definition differs': NOTED,
	'low reliability': NOTED,
	unreliable: NOTED,
	n: NOTED,
	f: FORECAST,
	forecast: FORECAST,
	'forecast value': FORECAST,
	projection: FORECAST,
	projected: FORECAST,
	proj: FORECAST,
	прогноз: FORECAST,
	plan: FORECAST,
	planned: FORECAST,
	target: FORECAST,
	план: FORECAST,
	objectif: FORECAST,
	cible: FORECAST,
	مستهدف: FORECAST,
	المستهدف: FORECAST,
	prévision: FORECAST,
	оценка: status('E'),
	est: status('E'),
	estimation: status('E'),
	prov: status('P'),
	provisoire: status('P'),
	'предварительные данные': status('P'),
	предварительно: status('P'),
	предварит: status('P')
};
/** Where the same letter means another thing: in the United Nations’ “Nature”, M is modelled, C country data; in SDMX, M is missing. */
export type StatusScheme = 'sdmx' | 'stat' | 'nature' | 'eurostat' | 'none';

/** The status of a value from its marks; null where one is unknown. Of several, a break tells most, then an estimate. */
export function readStatus(text: string, scheme: StatusScheme): StatusRead | null {
	const word = wordKey(text).replace(/[()]/g, '');
	const whole = statusOf(word, scheme);
	if (whole !== null) return whole;
	// Eurostat writes “bu”, “be”, “b,e”, “b; u” for several.
	const parts = /^[a-z]{2,4}$/.test(word) ? [...word] : word.split(/[\s,;|/]+/);
	if (parts.length < 2) return null;
	const all = parts.map((part) => statusOf(part, scheme));
	if (all.includes(null)) return null;
	const known = all.flatMap((one) => one ?? []);
	const first = (['B', 'E', 'P', 'A'] as const).find((code) => known.some((one) => one.status === code)) ?? 'A';
	const several = new Set(known.filter((one) => one.status !== 'A').map((one) => one.status)).size > 1;
	return {
		status: first,
		noted: several || known.some(({ noted }) => noted),
		forecast: known.some(({ forecast }) => forecast),
		missing: known.some(({ missing }) => missing)
	};
}

function statusOf(word: string, scheme: StatusScheme): StatusRead | null {
	if ((scheme === 'sdmx' || scheme === 'stat') && MISSING_MARKS.test(word)) return MISSING;
	if (scheme !== 'nature' && (word === 'm' || word === 'c' || word === 'ca' || word === 'g')) return null;
	if (scheme !== 'nature' && word === 'na') return NORMAL;
	if (scheme === 'eurostat' && word === 'n') return NOTED;
	// UIS.Stat: estimated by the country, and by the institute.
	if (scheme === 'stat' && (word === '+' || word === '‡')) return status('E');
	return Object.hasOwn(STATUSES, word) ? (STATUSES[word] ?? null) : null;
}

const PERCENT =
	/^(?:pc|pt|pcnt|pct|pc_ind|percent|percentage|per cent|%|in %|pourcentage|pour cent|en %|en pourcentage|процент|проценты|процентов|в процентах|نسبة مئوية|في المئة|٪|%  ?of .*|percent of .*|percentage of .*|rate)$/;
const PERSONS =
	/^(?:nr|ps|per|number|persons?|people|headcount|nombre|personnes|человек|чел\.?|численность|عدد|أشخاص|units?)$/;
const OTHERS: Readonly<Record<string, RegExp>> = {
	ratio: /^(?:ratio|rapport|соотношение|نسبة|headcount basis|pupils per teacher)$/,
	index_0_100: /^(?:index|indice|индекс|مؤشر|gini|ix|0-100|index \(0-100\))$/
};
/** Units of another size or kind than any rate: a value in them is never taken for a rate. */
const FOREIGN =
	/^(?:‰|per mille|pour mille|промилле|тысяч|بالآلاف|بالألف|ths|thousand|mio|million|eur|usd|us ?dollars?|cp_|pps|pct_pt|pp\b|percentage points?|index,|i\d\d|тыс|млн|millier|milliers|ألف|مليون|per 1[ ,]?000|per 100[ ,]?000|hours?|years?|ratio|gpi|nr|ps|per|number|persons?|nombre|человек|عدد)/;

/** The end of a title that can be nothing but a unit. */
const UNIT_ALONE =
	/^(?:‰|(?:per|pour|pro) mille|(?:en )?milliers(?: de personnes)?|(?:in )?(?:thousands?|millions?)(?: (?:of )?(?:persons|people|students|pupils))?|(?:тыс|млн)\.?(?: чел(?:\.|овек)?)?|(?:в )?(?:тысяч|миллион)(?:ах|ов)?(?: человек)?|(?:в )?промилле|на 1000 .*|per 1[ ,]?000\b.*|per 100[ ,]?000\b.*|بالآلاف|بالألف|ألف نسمة|eur|usd|us ?dollars?|pps|percentage points?|hours|years)$/;

/** Thousands in the languages of the offices; a word of persons may follow, and `bin` and `min` alone are none. */
const IN_THOUSANDS = new RegExp(`^(?:(?!(?:bin|min|ming)$)(?:${NATIONAL_THOUSANDS}))(?: \\p{L}+\\.?)?$`, 'u');

/** The unit that a title or the name of an indicator ends with: “Population (thousands)”, “NEET rate, ‰”. */
export const unitIn = memo((title): string | null => {
	const unit = /(?:[,،;]\s*|\()([^,،;()]{1,40})\)?$/.exec(title)?.[1]?.trim() ?? '';
	const word = wordKey(unit);
	return [UNIT_ALONE, IN_THOUSANDS, PERCENT, PERSONS].some((one) => one.test(word)) ? unit : null;
});

/** `… per 1000 persons`, within a title: no parts of a hundred. */
const PER_THOUSANDS = /(?<!\p{L})(?:per|pour|на|لكل)\s?(?:10{0,2}[\s,.’]?000(?!\d)|mille(?!\p{L})|тысяч\p{L}*|ألف)/iu;

/** A share of thousands that a title names where its indicator is one of a hundred; null: it names none. */
export const perThousands = (title: string, unit: string): string | null =>
	unit === 'percent' ? (PER_THOUSANDS.exec(title)?.[0] ?? null) : null;

/** What a title says of money: of which year the prices are, and the line below which people are poor. */
const moneyIn = memo((title) => ({
	year: /(?:constant|ppp[_ ]dollars|prix constants de|ценах)[_ ]((?:19|20)\d\d)|((?:19|20)\d\d) ?(?:ppp|us|int\p{L}*\.?)? ?(?:\$|dollars?|ppp|prices)/iu
		.exec(title)
		?.slice(1)
		.find((year) => year !== undefined),
	line: /\$ ?(\d{1,2}(?:\.\d+)?)(?= (?:a|per) (?:day|person))/.exec(title)?.[1]
}));

/** Prices of each year as they were. */
const CURRENT =
	/(?<!\p{L})(?:current (?:us ?\$|us dollars|international|prices|lcu)|nominal|prix courants|(?:в )?текущих ценах|номинальн\p{L}*)(?!\p{L})/iu;

/** Prices of another year, or another poverty line, than the indicator's: what the title says, and what it should. */
export function otherMoney(
	title: string,
	unit: string,
	names: readonly string[]
): { said: string; own: string } | null {
	const current = unit.startsWith('ppp') ? CURRENT.exec(title)?.[0] : undefined;
	if (current !== undefined) return { said: current, own: unit };
	const said = moneyIn(title);
	if (said.year === undefined && said.line === undefined) return null;
	const { year } = moneyIn(unit);
	if (said.year !== undefined && year !== undefined && said.year !== year) return { said: said.year, own: year };
	const line = names.map((name) => moneyIn(name).line).find((one) => one !== undefined);
	return said.line !== undefined && line !== undefined && Number(said.line) !== Number(line)
		? { said: `$${said.line}`, own: `$${line}` }
		: null;
}

/** Does a unit as the file names it fit the indicator’s? null: nobody can say. */
export function unitFits(unit: string, text: string): boolean | null {
	const word = wordKey(text);
	const own = unit === 'percent' ? PERCENT : unit === 'persons' ? PERSONS : OTHERS[unit];
	if (word === unit || own?.test(word)) return true;
	if ([PERCENT, PERSONS, FOREIGN, UNIT_ALONE, IN_THOUSANDS].some((other) => other.test(word))) return false;
	return null;
}

const ALL_OF_IT = new Set(NATIONAL_TOTALS.split('|'));
const TOTALS =
	/^(?:|_t|_z|_x|_o|t|total|tot|totals?|all|allage|allarea|all areas|bothsex|national|_na|n\/a|no breakdown|ensemble|всего|итого|все|всего по (?:республике|стране)|по (?:республике|стране)|итого по стране|whole country|total pays|المجموع|مجموع|الإجمالي|إجمالي|الاجمالي|اجمالي|الجملة|جملة|الكل|a|annual|annuel|annuelle|anual|anuală|total an|illik|yıllık|yillik|годишно|годишње|godišnje|річна|за рік|жылдық|жылдык|წლიური|vjetore|year|whole year|ежегодно|годовая|год|за год|значение показателя за год|سنوي|السنة|ind_total|pop|nsa|isced11_total|value|all levels|age_\w*total|\w+_total)$/;
/** Does a text of a further breakdown say that there is none? Labels such as “Education: Total” are read at their end. */
export const isTotal = memo((text): boolean => {
	const word = wordKey(text);
	const isWhole = (part: string): boolean => TOTALS.test(part) || ALL_OF_IT.has(part);
	return isWhole(word) || (word.includes(':') && isWhole(word.slice(word.indexOf(':') + 1).trim()));
});

/** A column headed by a group of people, as “Persons with disabilities” is: whatever stands in it is of them alone. */
export const isOfGroup = memo((name): boolean =>
	/^(?!.*(?:status|statut|статус|\/)).*(?:disab|handicap|инвалид|إعاقة|refugee|réfugié|беженц|لاجئ|migrants?\b|мигрант|orphan|сирот)/.test(
		wordKey(name)
	)
);

/** Does the code or the name of a series say that a model has estimated it? The International Labour Organization writes a 2 into its code. */
export const isModelled = memo((series): boolean =>
	/^[A-Z]{3}_2[A-Z]{3}_|\bmodell?ed\b|modélis|моделир|نمذج/i.test(series)
);
