/** Known doubts about published values: which of them concern the values somebody looks at. */
import { flatRollup } from 'd3';
import { areComparable, METHOD } from './methods';
import type { Observation } from './observation';

/** A row of `notes.csv` with its text in one language. */
export interface Note {
	readonly note: string;
	/** `break`, `large_change`, `gap_in_source`, `modelled` …; `method`: no doubt, but what the values were measured by. */
	readonly kind: string;
	/** Null: every indicator. */
	readonly indicator: string | null;
	/** Null: every country. */
	readonly country: string | null;
	/** Null: from the first year on. */
	readonly yearFrom: number | null;
	/** Null: to the last year. */
	readonly yearTo: number | null;
	/** Null for a large change, which is worded from its two values. */
	readonly text: string | null;
}

type Valued = Pick<Observation, 'indicator' | 'country' | 'year'> & Partial<Pick<Observation, 'sex'>>;
type Commented = Pick<Observation, 'comment' | 'joined' | 'method'>;

/** What has to stand beside a country's name, as a note: on whatever is shown of it. */
export const FOOTNOTE = 'footnote';

/** Kinds that concern a country without a value, too: why there is none, and what its name stands for. */
const OF_ABSENCE: ReadonlySet<string> = new Set(['gap_in_source', 'stale', FOOTNOTE]);

const isOf = (note: Note, indicator: string, country: string): boolean =>
	(note.indicator === null || note.indicator === indicator) && (note.country === null || note.country === country);

const isWithin = ({ yearFrom, yearTo }: Note, year: number): boolean =>
	year >= (yearFrom ?? -Infinity) && year <= (yearTo ?? Infinity);

/** Whether a note concerns this one value: its indicator, country and year. A large change concerns no single value. */
export const concerns = (note: Note, { indicator, country, year }: Valued): boolean =>
	note.kind !== 'large_change' && isOf(note, indicator, country) && isWithin(note, year);

/**
 * The notes that concern at least one of these values, in the order given. A large change is among them where its country
 * has values on both sides of it.
 * @param absent countries that have no value here: what says why is among the notes, too
 */
export function notesOn(
	notes: readonly Note[],
	observations: readonly Valued[],
	absent: readonly { readonly indicator: string; readonly country: string }[] = []
): Note[] {
	const series = yearsBySeries(observations);
	return notes.filter((note) => {
		const own = series.filter(({ indicator, country }) => isOf(note, indicator, country));
		if (note.kind === 'large_change') return own.some(({ years }) => spans(note, years));
		if (own.some(({ years }) => years.some((year) => isWithin(note, year)))) return true;
		return OF_ABSENCE.has(note.kind) && absent.some(({ indicator, country }) => isOf(note, indicator, country));
	});
}

/** The years of each indicator and country, each once. */
function yearsBySeries(
	observations: readonly Valued[]
): { readonly indicator: string; readonly country: string; readonly years: number[] }[] {
	return flatRollup(
		observations,
		(own) => [...new Set(own.map(({ year }) => year))],
		({ indicator }) => indicator,
		({ country }) => country
	).map(([indicator, country, years]) => ({ indicator, country, years }));
}

const spans = ({ yearFrom, yearTo }: Note, years: readonly number[]): boolean =>
	yearFrom !== null &&
	yearTo !== null &&
	years.some((year) => year <= yearFrom) &&
	years.some((year) => year >= yearTo);

/** What holds for all values of an indicator stands under its figures; a doubt about some of them stands with each. */
const isParticular = ({ kind, country, yearFrom, yearTo, text }: Note): boolean =>
	kind !== FOOTNOTE && kind !== METHOD && text !== null && (country !== null || yearFrom !== null || yearTo !== null);

/**
 * The observations with the doubts about each of them in particular and with what they were measured by; not joined where
 * a doubt of these begins a break, and where the value before was measured otherwise.
 */
export function withComments<O extends Valued>(observations: readonly O[], notes: readonly Note[]): (O & Commented)[] {
	const particular = notes.filter((note) => isParticular(note) || note.kind === METHOD);
	const ofSeries = new Map<string, readonly Note[]>();
	const breaks = new Map<string, number[]>();
	const commented = observations.map((one): O & Commented => {
		const key = `${one.indicator} ${one.country}`;
		let known = ofSeries.get(key);
		if (known === undefined) {
			known = particular.filter((note) => isOf(note, one.indicator, one.country));
			ofSeries.set(key, known);
			breaks.set(
				key,
				known.flatMap(({ kind, yearFrom }) => (kind === 'break' && yearFrom !== null ? [yearFrom] : []))
			);
		}
		const own = known.filter((note) => concerns(note, one));
		if (own.length === 0) return one;
		const method = own.find(({ kind }) => kind === METHOD);
		const comment = [...new Set(own.flatMap(({ kind, text }) => (kind === METHOD || text === null ? [] : [text])))];
		return {
			...one,
			...(comment.length > 0 && { comment: comment.join(' ') }),
			...(method && { method: { code: method.note, name: method.text ?? method.note } }),
			...(own.some(({ kind, yearFrom }) => kind === 'break' && yearFrom === one.year) && { joined: false as const })
		};
	});
	return parted(commented, (one) => breaks.get(`${one.indicator} ${one.country}`) ?? []);
}

/**
 * Not joined where the value before, of the same indicator, country and sex, was measured otherwise, or comes from before
 * a break: the year in which it begins may have no value.
 */
function parted<O extends Valued & Commented>(
	observations: readonly O[],
	breaksOf: (one: O) => readonly number[]
): O[] {
	const before = new Map<string, O>();
	const parted = new Set<O>();
	const divided = observations.filter((one) => one.method ?? breaksOf(one).length > 0);
	for (const one of divided.sort((a, b) => a.year - b.year)) {
		const key = `${one.indicator} ${one.country} ${one.sex}`;
		const earlier = before.get(key);
		const begun = earlier && breaksOf(one).some((year) => earlier.year < year && year <= one.year);
		if (earlier && (begun || !areComparable(earlier, one))) parted.add(one);
		before.set(key, one);
	}
	return observations.map((one) => (parted.has(one) ? { ...one, joined: false as const } : one));
}

/** Notes as they travel with a page: each text once, countries of the same note side by side. */
export interface PackedNotes {
	readonly rows: readonly (Omit<Note, 'country' | 'text'> & { readonly countries: readonly string[] | null })[];
	/** By note. */
	readonly texts: Readonly<Record<string, string>>;
}

/** @param notes in any order; those of the same note, indicator and years stand together afterwards */
export function packNotes(notes: readonly Note[]): PackedNotes {
	const rows = new Map<string, Omit<Note, 'country' | 'text'> & { countries: string[] | null }>();
	for (const { country, text: _, ...row } of notes) {
		const key = JSON.stringify([row, country === null]);
		const found = rows.get(key);
		if (found) found.countries?.push(...(country === null ? [] : [country]));
		else rows.set(key, { ...row, countries: country === null ? null : [country] });
	}
	return {
		rows: [...rows.values()],
		texts: Object.fromEntries(notes.flatMap(({ note, text }) => (text === null ? [] : [[note, text]])))
	};
}

export const unpackNotes = ({ rows, texts }: PackedNotes): Note[] =>
	rows.flatMap(({ countries, ...row }) =>
		(countries ?? [null]).map((country) => ({ ...row, country, text: texts[row.note] ?? null }))
	);
