/** Which indicator a series of a publisher is. What the publisher calls it stands in the table of indicators, column `source_series`. */
import type { Sex } from '../domain/observation';
import { readAge } from './dimensions/age-groups';
import { readSex } from './dimensions/codes';

export interface IndicatorInfo {
	readonly indicator: string;
	readonly unit: string;
	readonly series: string;
	readonly validMin: number;
	readonly validMax: number;
	/** Age group of its published values. */
	readonly age: string;
	/** For whom values are published. */
	readonly sexes: readonly Sex[];
	/** Its names in all languages. */
	readonly names: readonly string[];
	/** Are all its published values estimates of a model? */
	readonly modelled: boolean;
}

/** A publisher's code, for women, men, both, or (null) whatever the row says. */
interface SeriesCode {
	readonly code: string;
	readonly sex: Sex | null;
}

/** Whose codes name a series. */
export type Catalogue = 'world_bank' | 'uis' | 'eurostat' | 'oecd' | 'ilostat' | 'un_sdg';

/** What names an indicator in a file: codes, and codes of dimensions that must stand beside them. */
export interface Series {
	/** null where the text is a name, or several codes. */
	readonly catalogue: Catalogue | null;
	readonly info: IndicatorInfo;
	readonly codes: readonly SeriesCode[];
	/** What the publisher calls it in files without its code; several indicators may share one. */
	readonly titles: readonly string[];
	readonly required: readonly string[];
}

/** `GTVP.3.V[.F/.M]`, `SL.UEM.NEET.ZS / .FE.ZS / .MA.ZS`, `… (WDI SL.TLF.CACT.ZS)`, `UNE_DEAP_SEX_AGE_RT, 15+`, `edat_lfse_24: ED35_45, Y20-34`, `OECD.ELS.SAE,DSD_LFS@DF_IALFS_UNE_M,1.0/REF_AREA..ED35_45`. */
export function seriesOf(info: IndicatorInfo): Series {
	const text = info.series;
	const bare = { info, titles: [], required: [] };
	const worldBank = WORLD_BANK.exec(text)?.[0];
	if (worldBank !== undefined) return { ...bare, catalogue: 'world_bank', codes: worldBankCodes(worldBank) };
	const institute = /^([A-Z0-9][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*)(\[\.F\/\.M\])?$/.exec(text);
	if (institute?.[1] !== undefined)
		return { ...bare, catalogue: 'uis', codes: instituteCodes(institute[1], institute[2] !== undefined) };
	const [, dataflow, key = ''] = /^OECD[A-Z0-9.]*,(DSD_\w+@DF_\w+)(?:,[\d.]*)?\/(\S+)$/.exec(text) ?? [];
	if (dataflow !== undefined)
		return { ...bare, catalogue: 'oecd', codes: [{ code: dataflow, sex: null }], required: keyCodes(key) };
	const [, dataset, also, rest] =
		/^([a-z]+_[a-z0-9_]+)(?: \(([a-z]+_[a-z0-9_]+)\))?(?: \([^)]*\))?(?:[:,] (.*))?$/.exec(text) ?? [];
	if (dataset !== undefined)
		return {
			...bare,
			catalogue: 'eurostat',
			codes: [dataset, also].flatMap((code) => (code === undefined ? [] : [{ code: code.toUpperCase(), sex: null }])),
			required: (rest?.replace(/\([^)]*\)/g, '').split(/[,;]\s*/) ?? [])
				.map((part) => part.trim())
				.filter((part) => /^[A-Z][A-Z0-9_-]+$/.test(part))
		};
	const labour = /^([A-Z]{3}_[A-Z]{4}_(?:[A-Z]{3}_)*[A-Z]{2}), \d/.exec(text)?.[1];
	if (labour !== undefined)
		return {
			...bare,
			catalogue: 'ilostat',
			codes: [{ code: labour, sex: null }],
			titles: TITLES[labour] ?? []
		};
	// Named after another publisher's own table, the code is that of a wider series.
	const goals = /^SDG\b.*?\b(S[A-Z]_[A-Z]{3}_[A-Z0-9]+)\b/.exec(text)?.[1];
	return goals === undefined
		? { ...bare, catalogue: null, codes: [] }
		: { ...bare, catalogue: 'un_sdg', codes: [{ code: goals, sex: null }] };
}

/** What ILOSTAT calls a series in files without its code. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
	UNE_DEAP_SEX_AGE_RT: ['Unemployment rate by sex and age (%)', 'Unemployment rate by sex and age']
};

/** Series of the World Bank that are those of models of the International Labour Organization, whose own codes hold several age groups. */
export const MODELLED: Readonly<Record<string, string>> = {
	'SL.TLF.CACT.ZS': 'EAP_2WAP_SEX_AGE_RT',
	'SL.TLF.ACTI.ZS': 'EAP_2WAP_SEX_AGE_RT',
	'SL.EMP.TOTL.SP.ZS': 'EMP_2WAP_SEX_AGE_RT',
	'SL.EMP.1524.SP.ZS': 'EMP_2WAP_SEX_AGE_RT'
};

/** Topic of two letters, then three letters, then more. */
const WORLD_BANK = /\b[A-Z]{2}\.[A-Z]{3}\.[A-Z0-9.]*[A-Z0-9]/;

/** SL.UEM.NEET.ZS → SL.UEM.NEET.FE.ZS, SL.UEM.NEET.MA.ZS. */
function worldBankCodes(code: string): SeriesCode[] {
	const base = code.replace(/\.(?:FE|MA)(?=\.[A-Z]+$)/, '');
	const variant = (sign: string) => base.replace(/(\.[A-Z]+)$/, `.${sign}$1`);
	const sexed = base.endsWith('.ZS')
		? [
				{ code: variant('FE'), sex: 'F' as const },
				{ code: variant('MA'), sex: 'M' as const }
			]
		: [];
	return [{ code: base, sex: 'T' }, ...sexed];
}

function instituteCodes(code: string, bySex: boolean): SeriesCode[] {
	const both: SeriesCode = { code: code.toUpperCase(), sex: 'T' };
	return bySex ? [both, { code: `${both.code}.F`, sex: 'F' }, { code: `${both.code}.M`, sex: 'M' }] : [both];
}

/** Of a key of OECD the codes that narrow a series: not its countries, several of one dimension, totals or units. */
const keyCodes = (key: string): string[] =>
	key
		.split('.')
		.filter((part) => !/^(?:REF_AREA|A|.*\+.*|_[A-Z]|(?:PT|PC|PS|USD|RT)(?:_.*)?|)$/.test(part))
		.filter((part) => readAge(part) === null && readSex(part) === null);
