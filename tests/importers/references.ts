/** A few countries and indicators, written by hand as the tables hold them, for the tests of importers. */
import { referencesOf, type Published, type References } from '../../src/lib/importers/references';

const COUNTRIES = [
	['ALB', 'AL', '008', 'Albania', 'Albanie', 'Албания', 'ألبانيا'],
	['ARM', 'AM', '051', 'Armenia', 'Arménie', 'Армения', 'أرمينيا'],
	['DEU', 'DE', '276', 'Germany', 'Allemagne', 'Германия', 'ألمانيا'],
	['EGY', 'EG', '818', 'Egypt', 'Égypte', 'Египет', 'مصر'],
	['GEO', 'GE', '268', 'Georgia', 'Géorgie', 'Грузия', 'جورجيا'],
	['GRC', 'GR', '300', 'Greece', 'Grèce', 'Греция', 'اليونان'],
	['KAZ', 'KZ', '398', 'Kazakhstan', 'Kazakhstan', 'Казахстан', 'كازاخستان'],
	['MDA', 'MD', '498', 'Moldova', 'Moldova', 'Молдова', 'مولدوفا'],
	['MKD', 'MK', '807', 'North Macedonia', 'Macédoine du Nord', 'Северная Македония', 'مقدونيا الشمالية'],
	['PSE', 'PS', '275', 'Palestine*', 'Palestine*', 'Палестина*', 'فلسطين*'],
	['TUN', 'TN', '788', 'Tunisia', 'Tunisie', 'Тунис', 'تونس'],
	['TUR', 'TR', '792', 'Türkiye', 'Turquie', 'Турция', 'تركيا'],
	['UKR', 'UA', '804', 'Ukraine', 'Ukraine', 'Украина', 'أوكرانيا'],
	['XKX', 'XK', null, 'Kosovo*', 'Kosovo*', 'Косово*', 'كوسوفو*'],
	['EUU', 'EU', null, 'European Union (27)', 'Union européenne (27)', 'Европейский союз (27)', 'الاتحاد الأوروبي (27)']
] as const;

/** Code, unit, what the publisher calls it, range, age group, sexes, English and Russian name. */
const INDICATORS = [
	[
		'neet_rate',
		'percent',
		'SL.UEM.NEET.ZS / .FE.ZS / .MA.ZS',
		0,
		80,
		'Y15T24',
		'TFM',
		'NEET rate (15–24)',
		'Доля молодёжи NEET (15–24 года)'
	],
	[
		'vet_share',
		'percent',
		'GTVP.3.V[.F/.M]',
		0,
		100,
		'_T',
		'TFM',
		'VET share of upper secondary students',
		'Учащиеся ПОО'
	],
	['early_leavers', 'percent', 'sdg_04_10 (edat_lfse_14)', 0, 100, 'Y18T24', 'TFM', 'Early leavers', 'Рано оставившие'],
	[
		'neet_rate_15_29',
		'percent',
		'edat_lfse_22 (national level): Y15-29, NEMP, NO_FE_NO_NFE',
		0,
		80,
		'Y15T29',
		'T',
		'NEET rate (15–29)',
		'NEET (15–29)'
	],
	[
		'digital_skills',
		'percent',
		'isoc_sk_dskl_i21: I_DSK2_BAB, all individuals, % of individuals',
		0,
		100,
		'Y16T74',
		'T',
		'Digital skills',
		'Цифровые навыки'
	],
	[
		'unemployment',
		'percent',
		'UNE_DEAP_SEX_AGE_RT, 15+',
		0,
		70,
		'Y_GE15',
		'TFM',
		'Unemployment rate (15+)',
		'Уровень безработицы (15 лет и старше)'
	],
	[
		'youth_unemployment',
		'percent',
		'UNE_DEAP_SEX_AGE_RT, 15-24',
		0,
		90,
		'Y15T24',
		'TFM',
		'Youth unemployment rate (15–24)',
		'Безработица молодёжи'
	],
	[
		'activity',
		'percent',
		'ILO modelled: labour force participation rate, 15+ (WDI SL.TLF.CACT.ZS)',
		0,
		100,
		'Y_GE15',
		'TFM',
		'Activity rate (15+)',
		'Участие'
	],
	[
		'informal',
		'percent',
		'SDG 8.3.1 SL_ISV_IFEM, all activities, 13th ICLS',
		0,
		100,
		'Y_GE15',
		'TFM',
		'Informal employment',
		'Неформальная занятость'
	],
	[
		'vulnerable',
		'percent',
		'SL.EMP.VULN.FE.ZS / .MA.ZS',
		0,
		100,
		'Y_GE15',
		'FM',
		'Vulnerable employment (by sex)',
		'Уязвимая занятость'
	],
	['population', 'persons', 'SP.POP.TOTL', 100_000, 600_000_000, '_T', 'T', 'Population', 'Население'],
	[
		'income',
		'ppp_dollars_2021',
		'NY.GDP.PCAP.PP.KD',
		0,
		250_000,
		'_T',
		'T',
		'GDP per capita (PPP)',
		'ВВП на душу населения (по ППС)'
	],
	['poverty', 'percent', 'SI.POV.UMIC', 0, 100, '_T', 'T', 'Poverty headcount at $8.30 a day', 'Бедность'],
	['growth', 'percent', 'NY.GDP.PCAP.KD.ZG', -70, 120, '_T', 'T', 'GDP per capita growth', 'Рост ВВП']
] as const;

/** @param published values, as `neet_rate ALB 2019 T 25.5` */
export function references(published: readonly string[] = [], methods: References['methods'] = []): References {
	const rows = published.map((row) => {
		const [indicator = '', country = '', year, sex = 'T', value] = row.split(' ');
		return { indicator, country, year: Number(year), sex: sex as Published['sex'], value: Number(value) };
	});
	const named = referencesOf({
		countries: COUNTRIES.map(([country, iso2, m49]) => ({ country, iso2, m49 })),
		indicators: INDICATORS.map(([indicator, unit, source_series, valid_min, valid_max]) => ({
			indicator,
			unit,
			source_series,
			valid_min,
			valid_max
		})),
		labels: [
			...COUNTRIES.map(([code, , , en, fr, ru, ar]) => ({
				subject: 'country',
				code,
				property: 'name',
				en,
				fr,
				ru,
				ar
			})),
			...INDICATORS.map(([code, , , , , , , en, ru]) => ({
				subject: 'indicator',
				code,
				property: 'name',
				en,
				fr: null,
				ru,
				ar: null
			}))
		],
		observations: INDICATORS.flatMap(([INDICATOR, , , , , AGE, sexes]) =>
			([...sexes] as Published['sex'][]).map((SEX) => ({
				INDICATOR,
				REF_AREA: 'NONE',
				TIME_PERIOD: 2000,
				SEX,
				AGE,
				OBS_VALUE: 1,
				OBS_STATUS: 'A' as const,
				SOURCE: 's'
			}))
		),
		methods: [],
		years: [1990, 2030]
	});
	const ages = new Map(named.indicators.map(({ indicator, age }) => [indicator, age]));
	return {
		...named,
		methods,
		published: rows.map((row) => ({ ...row, age: ages.get(row.indicator) ?? '_T', status: 'A', source: 's' }))
	};
}
