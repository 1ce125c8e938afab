/** The codes of the world's countries and territories, and of the groups that publishers print among them. */

/** ISO 3166-1: alpha-3, alpha-2 and the numeric code, which is that of M49. */
const ISO =
	'ABW AW 533 AFG AF 004 AGO AO 024 AIA AI 660 ALA AX 248 ALB AL 008 AND AD 020 ARE AE 784 ARG AR 032 ARM AM 051 ASM AS 016 ATA AQ 010 ATF TF 260 ATG AG 028 AUS AU 036 AUT AT 040 AZE AZ 031 BDI BI 108 BEL BE 056 BEN BJ 204 BES BQ 535 BFA BF 854 BGD BD 050 BGR BG 100 BHR BH 048 BHS BS 044 BIH BA 070 BLM BL 652 BLR BY 112 BLZ BZ 084 BMU BM 060 BOL BO 068 BRA BR 076 BRB BB 052 BRN BN 096 BTN BT 064 BVT BV 074 BWA BW 072 CAF CF 140 CAN CA 124 CCK CC 166 CHE CH 756 CHL CL 152 CHN CN 156 CIV CI 384 CMR CM 120 COD CD 180 COG CG 178 COK CK 184 COL CO 170 COM KM 174 CPV CV 132 CRI CR 188 CUB CU 192 CUW CW 531 CXR CX 162 CYM KY 136 CYP CY 196 CZE CZ 203 DEU DE 276 DJI DJ 262 DMA DM 212 DNK DK 208 DOM DO 214 DZA DZ 012 ECU EC 218 EGY EG 818 ERI ER 232 ESH EH 732 ESP ES 724 EST EE 233 ETH ET 231 FIN FI 246 FJI FJ 242 FLK FK 238 FRA FR 250 FRO FO 234 FSM FM 583 GAB GA 266 GBR GB 826 GEO GE 268 GGY GG 831 GHA GH 288 GIB GI 292 GIN GN 324 GLP GP 312 GMB GM 270 GNB GW 624 GNQ GQ 226 GRC GR 300 GRD GD 308 GRL GL 304 GTM GT 320 GUF GF 254 GUM GU 316 GUY GY 328 HKG HK 344 HMD HM 334 HND HN 340 HRV HR 191 HTI HT 332 HUN HU 348 IDN ID 360 IMN IM 833 IND IN 356 IOT IO 086 IRL IE 372 IRN IR 364 IRQ IQ 368 ISL IS 352 ISR IL 376 ITA IT 380 JAM JM 388 JEY JE 832 JOR JO 400 JPN JP 392 KAZ KZ 398 KEN KE 404 KGZ KG 417 KHM KH 116 KIR KI 296 KNA KN 659 KOR KR 410 KWT KW 414 LAO LA 418 LBN LB 422 LBR LR 430 LBY LY 434 LCA LC 662 LIE LI 438 LKA LK 144 LSO LS 426 LTU LT 440 LUX LU 442 LVA LV 428 MAC MO 446 MAF MF 663 MAR MA 504 MCO MC 492 MDA MD 498 MDG MG 450 MDV MV 462 MEX MX 484 MHL MH 584 MKD MK 807 MLI ML 466 MLT MT 470 MMR MM 104 MNE ME 499 MNG MN 496 MNP MP 580 MOZ MZ 508 MRT MR 478 MSR MS 500 MTQ MQ 474 MUS MU 480 MWI MW 454 MYS MY 458 MYT YT 175 NAM NA 516 NCL NC 540 NER NE 562 NFK NF 574 NGA NG 566 NIC NI 558 NIU NU 570 NLD NL 528 NOR NO 578 NPL NP 524 NRU NR 520 NZL NZ 554 OMN OM 512 PAK PK 586 PAN PA 591 PCN PN 612 PER PE 604 PHL PH 608 PLW PW 585 PNG PG 598 POL PL 616 PRI PR 630 PRK KP 408 PRT PT 620 PRY PY 600 PSE PS 275 PYF PF 258 QAT QA 634 REU RE 638 ROU RO 642 RUS RU 643 RWA RW 646 SAU SA 682 SDN SD 729 SEN SN 686 SGP SG 702 SGS GS 239 SHN SH 654 SJM SJ 744 SLB SB 090 SLE SL 694 SLV SV 222 SMR SM 674 SOM SO 706 SPM PM 666 SRB RS 688 SSD SS 728 STP ST 678 SUR SR 740 SVK SK 703 SVN SI 705 SWE SE 752 SWZ SZ 748 SXM SX 534 SYC SC 690 SYR SY 760 TCA TC 796 TCD TD 148 TGO TG 768 THA TH 764 TJK TJ 762 TKL TK 772 TKM TM 795 TLS TL 626 TON TO 776 TTO TT 780 TUN TN 788 TUR TR 792 TUV TV 798 TWN TW 158 TZA TZ 834 UGA UG 800 UKR UA 804 UMI UM 581 URY UY 858 USA US 840 UZB UZ 860 VAT VA 336 VCT VC 670 VEN VE 862 VGB VG 092 VIR VI 850 VNM VN 704 VUT VU 548 WLF WF 876 WSM WS 882 YEM YE 887 ZAF ZA 710 ZMB ZM 894 ZWE ZW 716';

export interface IsoCountry {
	readonly iso3: string;
	readonly iso2: string;
	readonly m49: string;
}

const parts = ISO.split(' ');
export const WORLD: readonly IsoCountry[] = Array.from({ length: parts.length / 3 }, (_, index) => ({
	iso3: parts[index * 3]!,
	iso2: parts[index * 3 + 1]!,
	m49: parts[index * 3 + 2]!
}));

/** Codes of single publishers, and older ones, for what ISO calls otherwise. */
export const OTHER_CODES: Readonly<Record<string, string>> = {
	KSV: 'XKX',
	XKO: 'XKX',
	KOS: 'XKX',
	UVK: 'XKX',
	XKV: 'XKX',
	WBG: 'PSE',
	ROM: 'ROU',
	ZAR: 'COD',
	TMP: 'TLS',
	ADO: 'AND',
	IMY: 'IMN',
	OWID_KOS: 'XKX'
};

/** Codes in which Eurostat differs from ISO 3166-1. */
export const EUROSTAT_CODES: Readonly<Record<string, string>> = { EL: 'GRC', UK: 'GBR', XK: 'XKX' };

/** The European Union of 27 members, as from 2020. Codes that change their meaning with the year are none of it. */
export const UNION_CODES: ReadonlySet<string> = new Set(['EU27_2020', 'EUU', 'OWID_EU27']);

const WORLD_BANK_GROUPS =
	'AFE AFW ARB CEB CHI CSS EAP EAR EAS ECA ECS EMU FCS HIC HPC IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC WLD MDE SXZ XZN NOC OEC';
const GROUPS = new Set(WORLD_BANK_GROUPS.split(' '));
const GROUP =
	/^(?:EU|EU_?\d{1,2}(?:_\d{4})?|EU\d\d_\w+|EU_V|EA|EA\d{0,2}(?:_\d{4})?|EA_\w+|EEA\d*(?:_\w+)?|EFTA|EMU|G\d{1,2}M?|OECD\w*|OAVG|OTO|WLD|W\d{0,2}|WORLD|X\d{2}|B\d{2,3}|R\d{1,4}|(?:WB|SDG|UIS|GPE|UNESCO|UNICEF|UNSDG|ILO)[:_].*|OWID_(?:WRL|AFR|ASI|EUR|EU\d+|NAM|SAM|OCE|[HL]IC|[LU]MC))$/;
/** M49 regions: the world, continents, and groups made for the goals. */
const M49_GROUPS = new Set(
	'1 2 5 9 11 13 14 15 17 18 19 21 29 30 34 35 39 53 54 57 61 62 62 127 135 142 143 145 150 151 154 155 199 202 223 419 420 432 485 513 514 515 518 543 722 738 746 747 753 830'.split(
		' '
	)
);

export const isGroupCode = (code: string): boolean => GROUPS.has(code) || GROUP.test(code);
export const isM49Group = (code: string): boolean => M49_GROUPS.has(code.replace(/^0+/, ''));
/** Words by which groups of countries are named. */
export const GROUP_NAME =
	/\bEU[- ]?\d\d\b|\b(?:world|income|european union|euro area|africa|asia|americas?|latin america|caribbean|oceania|pacific|states|countries|region|union|members|oecd|total|average|economies|human development|developed|developing|asean|commonwealth|balkans|caucasus|situations|dividend|monde|pays|afrique|asie|europe)\b|(?<!\p{L})(?:снг|еаэс|(?:весь )?мир|страны|доход\p{L}*|европа|азия|африка)(?!\p{L})|العالم|الدخل|بلدان|دول/iu;

/** The European Union of other members than those of today. */
export const EARLIER_UNION =
	/^(?:EU|european union|union européenne|европейский союз|الاتحاد الأوروبي)(?!\p{L}).*(?:\b(?:12|15|25|28)\b|2007)/iu;

/** Words by which parts of a country are named. */
export const PART_NAME =
	/(?:^|[\s.,(])(?:srpska|српска|federation of bosnia and herzegovina|federacija (?:bosne i hercegovine|bih)|west bank(?! (?:and|&))|(?<!(?:and|&) )gaza strip|state of georgia|georgia \(us\w*|область|обл|обл\.|район|р-н|край|г\.|город|oblast|rayon|raion|governorate|province|district|county|municipality|gouvernorat|wilaya|préfecture|محافظة|ولاية|إقليم|مدينة)(?=$|[\s.,)])/iu;
/** Lands within countries by their names. */
export const LAND_NAME =
	/^(?:transnistria|приднестровье|abkhazia|абхазия|south ossetia|южная осетия|nagorno[- ]karabakh|нагорный карабах|(?:autonomous republic of )?crimea|(?:республика )?крым|northern cyprus|somaliland|zanzibar)$/iu;
/** Names that a country shares with its capital or a part of it, or with a part of another country. */
export const SHARED_NAMES = 'تونس|الجزائر|Тунис|Алжир|Luxembourg|Люксембург|Macedonia|Македония'.split('|');
/** What publishers call countries not covered here, where it is not their usual name. */
export const OTHER_NAMES =
	"Bahamas, The|Bolivia (Plurinational State of)|Brunei Darussalam|Cabo Verde|Congo|Congo, Dem. Rep.|Congo, Rep.|Democratic Republic of the Congo|Cote d'Ivoire|Côte d'Ivoire|Democratic People's Republic of Korea|Eswatini|Falkland Islands (Malvinas)|Gambia, The|Hong Kong SAR, China|Hong Kong, China|China, Hong Kong SAR|China, Hong Kong Special Administrative Region|China, Macao SAR|China, Macao Special Administrative Region|Iran, Islamic Rep.|Iran (Islamic Republic of)|Korea, Dem. People's Rep.|Korea, Rep.|Korea, Republic of|Korea|Republic of Korea|Lao PDR|Lao People's Democratic Republic|Macao SAR, China|Macau, China|Micronesia, Fed. Sts.|Micronesia (Federated States of)|Puerto Rico (US)|Reunion|Sao Tome and Principe|St. Kitts and Nevis|St. Lucia|St. Martin (French part)|St. Vincent and the Grenadines|Saint Vincent and the Grenadines|Sint Maarten (Dutch part)|Somalia, Fed. Rep.|Taiwan Province of China|Taiwan, China|Tanzania, United Republic of|United Republic of Tanzania|Timor-Leste|United Kingdom of Great Britain and Northern Ireland|United States of America|Venezuela, RB|Venezuela (Bolivarian Republic of)|Viet Nam|Virgin Islands (U.S.)|United States Virgin Islands|British Virgin Islands|Yemen, Rep.|UAE|Great Britain|England|Scotland|South Korea|North Korea|DR Congo|Congo, DR|Congo, Rep. of|Congo, Republic of|Congo, Democratic Republic of the|Congo, Democratic Republic|Congo (Democratic Republic of the)|Democratic Republic of Congo|Republic of Congo|Ivory Coast|Burma|Myanmar|Swaziland|Hong Kong|Hong Kong SAR|Hong Kong, SAR|Macao|Macau|Macao SAR|East Timor|Timor Leste|Saint Lucia|Saint Kitts and Nevis|Saint Vincent|Channel Islands|Holy See|Vatican|Netherlands Antilles|Curacao|Faeroe Islands|Lao|The Gambia|The Bahamas|Federated States of Micronesia|Micronesia, Federated States of|Iran, Islamic Republic of|Venezuela, Bolivarian Republic of|Bolivia, Plurinational State of|Taiwan Province of China|Chinese Taipei|Korea, South|Korea, North|Korea, Democratic People's Republic of|Dem. People's Republic of Korea|Brunei|США|Южная Корея|Северная Корея|Республика Корея|Великобритания|Соединённое Королевство|Вьетнам|Исламская Республика Иран|الولايات المتحدة الأمريكية|المملكة العربية السعودية|كوريا الجنوبية|USSR|USSR (former)|Soviet Union|Yugoslavia|Czechoslovakia|Serbia and Montenegro|East Germany|West Germany".split(
		'|'
	);

/** Names in use, and older ones, beside those of the table of labels; only such as never mean a part of the country. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
	ALB: ['Republic of Albania', 'République d’Albanie', 'Республика Албания', 'جمهورية ألبانيا'],
	ARM: ['Republic of Armenia', 'Республика Армения'],
	AZE: ['Azerbaidjan', 'Republic of Azerbaijan', 'Азербайджанская Республика', 'اذربيجان'],
	BIH: [
		'Bosnia & Herzegovina',
		'Bosnia and Herzegowina',
		'Bosnia-Herz.',
		'Bosnia and Herz.',
		'BiH',
		'Bosnia-Herzegovina',
		'Bosnia',
		'Bosnie et Herzégovine',
		'Босния-Герцеговина',
		'البوسنة و الهرسك'
	],
	BLR: [
		'Belorussia',
		'Republic of Belarus',
		'Byelorussia',
		'Byelorussian SSR',
		'Belarus',
		'Biélorussie',
		'Белоруссия',
		'Республика Беларусь',
		'بيلاروسيا',
		'روسيا البيضاء',
		'بيلاروس'
	],
	CZE: [
		'Czech Republic',
		'Czech Rep.',
		'République tchèque',
		'Чешская Республика',
		'Чехия',
		'الجمهورية التشيكية',
		'جمهورية التشيك',
		'التشيك'
	],
	CYP: ['قبرص'],
	DEU: [
		'Germany (until 1990 former territory of the FRG)',
		'Germany, Federal Republic of',
		'Федеративная Республика Германия',
		'المانيا'
	],
	DZA: ['République algérienne démocratique et populaire', 'الجزائر'],
	EGY: ['Egypt, Arab Rep.', 'Arab Republic of Egypt', 'Egypte', 'جمهورية مصر العربية'],
	EUU: [
		'European Union - 27 countries (from 2020)',
		'Union européenne - 27 pays (à partir de 2020)',
		'European Union (27 countries, from 2020)',
		'EU27_2020',
		'EU27 (from 2020)',
		'EU-27 (from 2020)'
	],
	GEO: ['Republic of Georgia', 'Georgia (country)', 'Sakartvelo', 'جورجيا'],
	GRC: ['Hellenic Republic', 'Grece', 'Греческая Республика'],
	IRL: ['Republic of Ireland', 'Éire', 'ايرلندا'],
	ISR: ['State of Israel', 'Israel (State of)'],
	JOR: ['Hashemite Kingdom of Jordan', 'المملكة الأردنية الهاشمية', 'الاردن'],
	KAZ: ['Kazakstan', 'Republic of Kazakhstan', 'Республика Казахстан', 'كازاخستان', 'قازاقستان', 'كازخستان'],
	KGZ: [
		'Kyrgyz Republic',
		'Kyrgyzstan Republic',
		'Kyrgyz Rep.',
		'Kirghizia',
		'Kirgizstan',
		'République kirghize',
		'Kirghizie',
		'Kirghizstan',
		'Киргизия',
		'Киргизская Республика',
		'Кыргызская Республика',
		'قيرغيزيا',
		'قرغيزستان'
	],
	LBN: ['Lebanese Republic', 'République libanaise', 'لبنان'],
	LBY: ['Libyan Arab Jamahiriya', 'State of Libya', 'Jamahiriya arabe libyenne'],
	LVA: ['Republic of Latvia', 'Латвийская Республика'],
	MAR: ['Kingdom of Morocco', 'Royaume du Maroc', 'المملكة المغربية'],
	MDA: [
		'Republic of Moldova',
		'Moldova, Rep.',
		'Moldova, Rep. of',
		'Moldova Rep.',
		'Rep. of Moldova',
		'Rep. Moldova',
		'Moldova, Republic of',
		'Moldova (Republic of)',
		'Moldavia',
		'Moldavie',
		'République de Moldova',
		'Молдавия',
		'Республика Молдова',
		'جمهورية مولدوفا'
	],
	MKD: [
		'Macedonia',
		'Republic of North Macedonia',
		'Macedonia, FYR',
		'Macedonia, TFYR',
		'TFYR Macedonia',
		'The FYR of Macedonia',
		'FYR of Macedonia',
		'North Macedonia (FYROM)',
		'North Macedonia, Republic of',
		'FYR Macedonia',
		'FYROM',
		'TFYR of Macedonia',
		'The former Yugoslav Republic of Macedonia',
		'Macedonia, the former Yugoslav Republic of',
		'Former Yugoslav Republic of Macedonia, the',
		'Republic of Macedonia',
		'Macédoine',
		'ARYM',
		'Ex-République yougoslave de Macédoine',
		'Македония',
		'БЮРМ',
		'Республика Македония',
		'مقدونيا',
		'جمهورية مقدونيا'
	],
	MNE: ['Republic of Montenegro', 'Montenegro, Republic of'],
	NLD: ['The Netherlands', 'Kingdom of the Netherlands', 'Голландия'],
	PSE: [
		'Palestine',
		'State of Palestine',
		'Palestine, State of',
		'Palestinian Territories',
		'Palestinian Territories, Occupied',
		'Occupied Palestinian Territories',
		'Palestinian Autonomous Territories',
		'Palestinian Authority',
		'West Bank and Gaza (WBG)',
		'Palestinian territory',
		'West Bank and Gaza',
		'West Bank and Gaza Strip',
		'Occupied Palestinian Territory',
		'Palestinian Territory, Occupied',
		'Cisjordanie et Gaza',
		'État de Palestine',
		'Territoire palestinien occupé',
		'Territoires palestiniens',
		'Палестина',
		'Государство Палестина',
		'Палестинские территории',
		'دولة فلسطين',
		'السلطة الفلسطينية',
		'السلطة الوطنية الفلسطينية',
		'الأراضي الفلسطينية',
		'الأراضي الفلسطينية المحتلة',
		'الضفة الغربية وغزة',
		'الضفة الغربية وقطاع غزة'
	],
	ROU: ['Rumania', 'Румыния'],
	RUS: [
		'Russian Federation',
		'Russian Fed.',
		'Fédération de Russie',
		'Российская Федерация',
		'РФ',
		'الاتحاد الروسي',
		'روسيا الاتحادية'
	],
	SRB: ['Republic of Serbia', 'Республика Сербия', 'صربيا'],
	SVK: ['Slovak Republic', 'République slovaque', 'Словацкая Республика', 'الجمهورية السلوفاكية'],
	SYR: [
		'Syrian Arab Republic',
		'Syrian Arab Rep.',
		'République arabe syrienne',
		'Сирийская Арабская Республика',
		'الجمهورية العربية السورية',
		'سورية'
	],
	TJK: [
		'Tadjikistan',
		'Tadžikistan',
		'Tadzhikistan',
		'Republic of Tajikistan',
		'Tadjikie',
		'Республика Таджикистан',
		'طاجكستان'
	],
	TKM: ['Turkmenia', 'Turkménie', 'Туркмения', 'تركمنستان'],
	TUN: ['Republic of Tunisia', 'الجمهورية التونسية'],
	TUR: [
		'Turkey',
		'Turkiye',
		'Republic of Türkiye',
		'Türkiye, Republic of',
		'Turquie',
		'Республика Турция',
		'Турецкая Республика',
		'تركيا',
		'الجمهورية التركية'
	],
	UZB: ['Usbekistan', 'Uzbékistan', 'Republic of Uzbekistan', 'Республика Узбекистан', 'أزبكستان', 'اوزبكستان'],
	XKX: [
		'Kosovo',
		'Kosova',
		'Republic of Kosovo',
		'Kosovo (under United Nations Security Council Resolution 1244/99)',
		'Kosovo (under UN Security Council Resolution 1244/99)',
		'Kosovo under UN Security Council Resolution 1244/99',
		'Kosovo under UNSC Resolution 1244',
		'Kosovo 1244',
		'Kosovo (1244)',
		'Kosovo, UNSCR 1244',
		'Kosovo (under UNSCR 1244/99)',
		'Kosovo under UNSCR 1244',
		'Kosovo (UNSCR 1244)',
		'Kosovo (UN SCR 1244/99)',
		'Kosovo (UNSCR 1244/99)',
		'Косово',
		'Республика Косово',
		'كوسوفو',
		'كوسوفا'
	]
};
