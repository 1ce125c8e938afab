/** Which indicator a code or a name in a file stands for: by the codes of its series, by its names, by what the reader said. */
import type { Sex } from '../domain/observation';
import { nameKey } from './areas';
import { ageOfCell, readAge } from './dimensions/age-groups';
import { unitIn } from './dimensions/codes';
import type { Texts } from './layout';
import { memo, memoBy } from './memo';
import { MODELLED, seriesOf, type Catalogue, type IndicatorInfo, type Series } from './series';

export type IndicatorRead =
	| {
			readonly kind: 'indicator';
			readonly info: IndicatorInfo;
			readonly sex: Sex | null;
			readonly required: readonly string[];
			/** Whose code says so; null: a name, or the reader. */
			readonly catalogue: Catalogue | null;
			/** The reader said so. */
			readonly isChoice: boolean;
	  }
	/** A series of ours, but of an age group or another breakdown that is none of ours. */
	| { readonly kind: 'breakdown' }
	| { readonly kind: 'age' }
	/** Left out by the reader. */
	| { readonly kind: 'left' }
	| { readonly kind: 'unknown'; readonly guesses: readonly string[] };

const MOST_GUESSES = 3;

export class IndicatorReader {
	readonly #byCode = new Map<string, { series: Series; sex: Sex | null }[]>();
	readonly #byName = new Map<string, IndicatorInfo>();
	/** Of a code, a name, the row's age, and the codes of its further dimensions. */
	readonly read = memoBy(
		(code: string, name: string, age: string, values: readonly string[]) =>
			`${code}\0${name}\0${age}\0${values.length === 0 ? '' : values.join('\0')}`,
		(code, name, age, values): IndicatorRead => this.#find(code, name, age, values)
	);
	/** What a file’s name, or another text, may mean: by the code of a series, else by words. */
	readonly guesses = memo((text) => this.#guess(text));
	readonly #near = memo((text) => this.#likeliest(text));
	readonly #words: readonly (readonly [indicator: string, names: readonly ReadonlySet<string>[]])[];

	constructor(
		private readonly infos: readonly IndicatorInfo[],
		private readonly chosen: Readonly<Record<string, string | null>> = {}
	) {
		this.#words = infos.map(({ indicator, names }) => [indicator, names.map(wordsOf)]);
		for (const info of infos) {
			const series = seriesOf(info);
			this.#add(info.indicator, series, null);
			for (const { code, sex } of series.codes) {
				this.#add(code, series, sex);
				const modelled = MODELLED[code];
				if (modelled !== undefined) this.#add(modelled, { ...series, catalogue: 'ilostat' }, null);
			}
			for (const title of series.titles) this.#add(title, series, null);
			for (const name of info.names) this.#byName.set(nameKey(name), info);
		}
	}

	/** Is a text the code of a series in a catalogue? */
	isCodeOf(catalogue: Catalogue, text: string): boolean {
		return (this.#byCode.get(bareCode(text)) ?? []).some(({ series }) => series.catalogue === catalogue);
	}

	/** Does a text name an indicator, or may it? */
	isNear(text: string): boolean {
		const read = this.read('', text, '', []);
		return read.kind === 'unknown' ? read.guesses.length > 0 : true;
	}

	#add(code: string, series: Series, sex: Sex | null): void {
		for (const key of keysOf(code)) this.#byCode.set(key, [...(this.#byCode.get(key) ?? []), { series, sex }]);
	}

	#find(code: string, name: string, ageText: string, values: readonly string[]): IndicatorRead {
		for (const text of [code, name]) if (text in this.chosen) return this.#ofChoice(this.chosen[text] ?? null, values);
		const candidates = this.#byCode.get(bareCode(code === '' ? name : code)) ?? [];
		if (candidates.length === 0) return this.#ofName(code, name);
		const age = ageText === '' ? null : ageOfCell(ageText);
		const ofAge = candidates.filter(({ series }) => age === null || fitsAge(series, age, ageText));
		const all = new Set([...values, ageText].map((value) => value.toUpperCase()));
		const bare = bareCode(code === '' ? name : code);
		const fitting = ofAge.filter(
			({ series: { required, info } }) =>
				// Under the site’s own code a table without breakdowns says all there is to say.
				(values.length === 0 && bare === info.indicator.toUpperCase()) ||
				required.every((part) => all.has(part) || isOwnAge(part, info))
		);
		const [only, ...others] = fitting;
		if (only !== undefined && others.length === 0)
			return {
				kind: 'indicator',
				info: only.series.info,
				sex: only.sex,
				required: only.series.required,
				catalogue: only.series.catalogue,
				isChoice: false
			};
		if (only === undefined) return { kind: ofAge.length === 0 ? 'age' : 'breakdown' };
		return { kind: 'unknown', guesses: fitting.map(({ series }) => series.info.indicator) };
	}

	/** The reader’s choice is of a series, not of its breakdowns: where the file has any, those of the series must be among them. */
	#ofChoice(indicator: string | null, values: readonly string[]): IndicatorRead {
		const info = this.infos.find((one) => one.indicator === indicator);
		if (info === undefined) return { kind: 'left' };
		const { required } = seriesOf(info);
		const given = new Set(values.map((value) => value.toUpperCase()));
		const missing = required.some((part) => !given.has(part) && !isOwnAge(part, info));
		return missing && values.length > 0
			? { kind: 'breakdown' }
			: { kind: 'indicator', info, sex: null, required, catalogue: null, isChoice: true };
	}

	#guess(text: string): readonly string[] {
		const coded = [...this.#byCode].filter(([code]) => code.length > 6 && text.toUpperCase().includes(code));
		const found = coded.flatMap(([, candidates]) => candidates.map(({ series }) => series.info.indicator));
		return found.length > 0 ? [...new Set(found)] : this.#near(text);
	}

	/** A name counts only where the row has no code that says something else. */
	#ofName(code: string, name: string): IndicatorRead {
		const text = name === '' ? code : name;
		const info = this.#named(text);
		const of = (own: IndicatorInfo): IndicatorRead => ({
			kind: 'indicator',
			info: own,
			sex: null,
			required: [],
			catalogue: null,
			isChoice: false
		});
		if (info !== undefined) return code === '' || name === '' || code === name ? of(info) : asked(info.indicator);
		const near = this.#near(text);
		// A heading under a title of something wider.
		const heading = code.includes(' ') ? this.#named(code) : undefined;
		if (heading !== undefined && (near.length === 0 || near.includes(heading.indicator))) return of(heading);
		return asked(...(near.length > 0 ? near : this.#near(code)));
	}

	/** Which indicator has this name, perhaps with a unit or years behind it. */
	#named(text: string): IndicatorInfo | undefined {
		const unit = unitIn(text);
		const bare = unit === null ? text : text.slice(0, text.lastIndexOf(unit));
		const known = this.#byName.get(nameKey(text)) ?? this.#byName.get(nameKey(bare));
		if (known !== undefined) return known;
		const ofYears = this.#byName.get(nameKey(text.replace(YEARS_BEHIND, '')));
		// The year behind an amount of money may be that of its prices.
		return ofYears !== undefined && /dollar|euro/.test(ofYears.unit) ? undefined : ofYears;
	}

	/** The indicators whose names share most words with a text. */
	#likeliest(text: string): readonly string[] {
		const words = wordsOf(text);
		const scored = this.#words.map(([indicator, names]) => ({
			indicator,
			score: Math.max(0, ...names.map((name) => likeness(words, name)))
		}));
		return scored
			.filter(({ score }) => score > 0.3)
			.sort((a, b) => b.score - a.score)
			.slice(0, MOST_GUESSES)
			.map(({ indicator }) => indicator);
	}
}

/** `…, 2019`, `… in 2015–2019`, `… за 2019 год`. */
const YEARS_BEHIND =
	/[\s,.:;(–—-]*(?:(?<!\p{L})(?:in|for|en|за|в|عام|سنة)\s)?(?<!\d)(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)\d\d)?\s?(?:(?:год[аы]?|гг?|г)(?:\.|(?!\p{L})))*\)?$/u;

const asked = (...guesses: readonly string[]): IndicatorRead => ({ kind: 'unknown', guesses });

/** `ESTAT:SDG_04_10(1.0)`, `SDG_04_10__CUSTOM_7327478`, `ILO:DF_UNE_DEAP_SEX_AGE_RT(1.0)` → the data set's own code. */
export const bareCode = (code: string): string =>
	code
		.trim()
		.toUpperCase()
		.replace(/:\s.*$/, '')
		.replace(/\(\d[\d.+]*\)$/, '')
		.replace(/^[A-Z0-9_.]+:/, '')
		.replace(/^DF_(?=[A-Z]{3}_)/, '')
		.replace(/\$.*$|__CUSTOM_\d+$/, '')
		.replace(/(?<=^[A-Z]{3}_[A-Z0-9]{4}_.*)_[AQM]$/, '')
		.replace(/^WB_[A-Z0-9]+_(?=[A-Z]{2}_[A-Z]{3}_)/, '');

/** Programs that know no full stops in codes write `SL_UEM_NEET_ZS` and `GTVP_3_V_F`. */
const keysOf = (code: string): string[] => {
	const key = code.toUpperCase();
	return key.includes('.') ? [key, key.replaceAll('.', '_')] : [key];
};

/** Is an age group that of a series? Codes of the World Bank say of whom they are, so that its totals are of these. */
export const fitsAge = (
	{ catalogue, info }: Pick<Series, 'catalogue' | 'info'>,
	age: string | null,
	text: string
): boolean =>
	age === info.age ||
	(catalogue === 'world_bank' && age === '_T') ||
	(info.age.startsWith('SCHOOL_AGE') && (age === '_T' || /^sch_age/i.test(text)));

const isOwnAge = (part: string, info: IndicatorInfo): boolean => readAge(part) === info.age;

/**
 * Does a name say what is measured, and not a publisher’s code?
 * @param isChoice the reader said what the code means, not the table of indicators
 */
export const isNamed = ({ INDICATOR: code = '' }: Texts, { indicator }: IndicatorInfo, isChoice: boolean): boolean =>
	isChoice || code === '' || code.includes(' ') || code === indicator;

const wordsOf = (text: string): ReadonlySet<string> =>
	new Set(
		nameKey(text)
			.split(' ')
			.filter((word) => word.length > 2)
	);

function likeness(words: ReadonlySet<string>, own: ReadonlySet<string>): number {
	const shared = [...own].filter((word) => words.has(word)).length;
	return shared / Math.max(1, own.size + words.size - shared);
}
