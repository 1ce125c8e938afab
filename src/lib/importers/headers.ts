/** Words over columns, in the languages of the site, of the partner countries and of publishers; where a header stands in a table. */
import { readAge } from './dimensions/age-groups';
import { readSex } from './dimensions/codes';
import { cellText, type Grid, type GridRow } from './grid';
import type { Role } from './layout';
import { NATIONAL_HEADERS, NATIONAL_PARTS_OF_YEARS, NATIONAL_REGIONS } from './national-words';
import { readPeriod } from './periods';

export type HeaderRole = Role | 'OBS_VALUE' | 'FREQ' | 'NOTE';

const WORDS: Readonly<Record<HeaderRole, string>> = {
	INDICATOR:
		'indicator|indicators|indicateurs|показатели|المؤشرات|indicator code|indicator_code|indicatorcode|indicator id|indicator_id|indicatorid|series code|seriescode|series_code|indicateur|code indicateur|code de l indicateur|показатель|индикатор|код показателя|المؤشر|رمز المؤشر|kpi',
	INDICATOR_NAME:
		'indicator name|indicator_name|indicatorname|series name|seriesname|series|seriesdescription|subject descriptor|nom de l indicateur|libelle indicateur|наименование показателя|название показателя|اسم المؤشر|indicator label',
	REF_AREA:
		'ref_area|ref area|geo|location|cou|country code|country_code|countrycode|country_id|country id|geounit|geo unit|geounit id|geo unit id|iso|iso2|iso2c|iso2code|iso3|iso3c|iso3code|iso 3|iso code|iso3 code|iso_code|iso alpha 3|code pays|code du pays|code iso|код страны|код|رمز البلد|رمز الدولة|geoareacode|m49|m49 code|area code|entityiso',
	REF_AREA_NAME:
		'country|country name|country or area|country_name|countryname|countries|economy|ref_area_name|ref area name|reference area|geo labels|geoareaname|area|area name|territory|entity|entityname|pays|nom du pays|zone|territoire|страна|название страны|наименование страны|страны|территория|البلد|الدولة|اسم البلد|اسم الدولة|البلدان|region|regions|регион|регионы|область|области|город|oblast|raion|province|governorate|governorates|gouvernorat|gouvernorats|wilaya|municipality|municipalities|district|districts|county|counties|prefecture|prefectures|commune|communes|муниципалитет|муниципалитеты|район|районы|المحافظة|المحافظات|الولاية|الولايات|الجهة|المنطقة',
	SEX: 'sex|sexe|gender|genre|пол|الجنس|النوع|sex name',
	AGE: 'age|age group|age class|age groups|agegroup|age_group|groupe d age|tranche d age|classe d age|ages|возраст|возрастная группа|العمر|السن|الفئة العمرية|الفئات العمرية',
	TIME_PERIOD:
		'time_period|time period|timeperiod|time|year|years|datayear|yr|annee|annees|an|periode|period|reference year|year of reference|survey year|surveyyear|data year|latest year|latest available year|most recent year|annee la plus recente|последний год|أحدث سنة|annee de reference|отчетный год|год|годы|период|السنة|العام|سنة|الفترة|date',
	OBS_VALUE:
		'obs_value|obs value|value|values|datavalue|observation value|data value|most recent value|latest value|latest available value|valeur la plus recente|последнее значение|أحدث قيمة|valeur|valeurs|значение|значения|величина|القيمة|قيمة|النسبة',
	OBS_STATUS:
		'obs_status|obs status|obs_flag|obs flag|flag|flags|flag codes|flag and footnotes|status|statut|observation status|observation status flag|статус|признак|الحالة|حالة القيمة|qualifier|magnitude|qualificatif|nature',
	UNIT: 'unit|units|seriesunits|unit_measure|unit measure|unit of measure|combined unit of measure|unit code|unite|unites|unite de mesure|единица измерения|единица|ед изм|الوحدة|وحدة القياس|measure unit',
	UNIT_MULT: 'unit_mult|unit multiplier|powercode code|powercode|scale|multiplicateur',
	SOURCE: 'source',
	FREQ: 'freq|frequency|time frequency|frequence|периодичность|frequency of observation|التواتر',
	NOTE: 'source type|type of source|seriesid|seriesparent|entityid|datanote|datasource|comment_obs|comment|comments|note|notes|footnote|footnotes|value footnotes|method|remark|remarks|commentaire|примечание|примечания|ملاحظة|ملاحظات|indicator label|source note|lower bound|upper bound|lowerbound|upperbound|lower limit|upper limit|lower ci|upper ci|ci lower|ci upper|lower_ci|upper_ci|ci_lower|ci_upper|95 ci lower|95 ci upper|lower 95 ci|upper 95 ci|95 ci|confidence interval|n|number of observations|borne inferieure|borne superieure|нижняя граница|верхняя граница|standard error|sample size|observation comment|last updated|last_updated|lastupdated|last update|date updated|mise a jour|derniere mise a jour|обновлено|дата обновления|تاريخ التحديث'
};
export const headerKey = (cell: string): string =>
	cellText(cell)
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
		.toLowerCase()
		// Open SDG's own codes, not translated yet.
		.replace(/^concept\./, '')
		.replace(/[^\p{L}\p{N}_]+/gu, ' ')
		.trim();

const ROLE_OF = new Map(
	(
		[['REF_AREA_NAME', NATIONAL_REGIONS], ...Object.entries(NATIONAL_HEADERS), ...Object.entries(WORDS)] as [
			HeaderRole,
			string
		][]
	).flatMap(([role, list]) => list.split('|').map((word) => [headerKey(word), role] as const))
);

/** What a column of this name holds; null where the name is none of the known ones. */
export const roleOf = (name: string): HeaderRole | null => ROLE_OF.get(headerKey(name)) ?? null;

/** Is a column headed as one of the standard codes of countries? Beside another column of countries it says the same. */
export const isIsoCode = (name: string): boolean =>
	/^iso[ _]?(?:alpha[ _]?)?[23]?(?:c|[ _]?code)?$/.test(headerKey(name));

/** Of which other column a column holds the labels: `SEX_LABEL`, `sex.label` beside `SEX`; null: of none. */
export function labelOf(name: string, names: readonly string[]): string | null {
	const code = /^(.+)[ _.](?:label|desc|description)$/i.exec(name)?.[1]?.toLowerCase();
	return code === undefined ? null : (names.find((one) => one.toLowerCase() === code) ?? null);
}

const REGIONS = new Set(NATIONAL_REGIONS.split('|').map(headerKey));

/** Is a column of areas headed as one of parts of countries? */
export const isRegional = (name: string): boolean =>
	REGIONS.has(headerKey(name)) ||
	/^(?:regions?|регионы?|област[ьи]|город|oblast|raion|province|governorates?|gouvernorats?|wilaya|municipalit(?:y|ies)|districts?|count(?:y|ies)|prefectures?|communes?|муниципалитеты?|районы?|teritorija|територија|المحافظة|المحافظات|الولاية|الولايات|الجهة|المنطقة)$/.test(
		headerKey(name)
	);

const PARTS_OF_YEARS = new Set(
	`month|months|quarter|quarters|semester|half year|week|day|mois|trimestre|semestre|месяц|месяцы|квартал|полугодие|الشهر|شهر|الربع|ربع السنة|${NATIONAL_PARTS_OF_YEARS}`
		.split('|')
		.map(headerKey)
);

/** Does a column of this name say which month or quarter of a year a row is of? */
export const isPartOfYear = (name: string): boolean => PARTS_OF_YEARS.has(headerKey(name));

export const yearIn = (text: string): string | null => (readPeriod(text).kind === 'wrong' ? null : text);

/** Rows looked through for a header: preambles are shorter. */
const MOST_PREAMBLE = 60;

/** The row that most looks like a header: known names of columns, or years side by side. */
export function findHeader(grid: Grid, isArea: (text: string) => boolean): number | null {
	const rows = grid.rows.slice(0, MOST_PREAMBLE);
	let best = { index: -1, score: 0 };
	for (const [index, row] of rows.entries()) {
		const score = scoreOf(row, isArea);
		if (score > best.score + 0.5) best = { index, score };
	}
	const found = best.index < 0 ? rows.findIndex(namesSexes) : best.index;
	return found < 0 ? null : found;
}

/** Women and men side by side, where no row says more. */
const namesSexes = ({ cells }: GridRow): boolean => {
	const sexes = cells.map((cell) => readSex(cellText(cell)));
	return sexes.includes('F') && sexes.includes('M');
};

function scoreOf({ cells }: GridRow, isArea: (text: string) => boolean): number {
	const texts = cells.map(cellText).filter((text) => text !== '');
	const named = texts.filter((text) => text.length < 60 && (roleOf(text) !== null || isPartOfYear(text))).length;
	const years = texts.filter((text) => yearIn(text) !== null).length;
	const numbers = texts.filter((text) => /^-?\d+(?:[.,]\d+)?$/.test(text) && yearIn(text) === null).length;
	if (numbers > 0) return 0;
	const areas = texts.filter((text) => roleOf(text) === null && isArea(text)).length;
	const joined = texts.filter(isOfYear).length;
	return named + (years > 1 || joined > 1 ? 2 + (years + joined) / 100 : 0) + (areas > 1 ? 2 : 0);
}

/** `Women 2019`, `15-24 2019`: persons of one year. */
function isOfYear(text: string): boolean {
	const rest = text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, '').trim();
	return rest !== text && rest !== '' && (readSex(rest) !== null || readAge(rest) !== null);
}

/** The names of a header row, without space around them. */
export const namesOf = (row: GridRow | undefined): string[] => (row?.cells ?? []).map(cellText);

/** Where each of these names stands in a row; −1 where it does not. Upper and lower case count alike. */
export function placesOf(names: readonly string[], wanted: readonly string[]): number[] {
	const lower = names.map((name) => name.toLowerCase());
	return wanted.map((name) => lower.indexOf(name.toLowerCase()));
}
