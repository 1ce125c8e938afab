/**
 * What the reader chose <-> the query of the address. A page declares its fields; what equals the start is not written,
 * what cannot be understood falls back to the start and is reported, never thrown.
 */

/** One thing a reader can choose. */
export interface Field<T> {
	/** Key in the query. */
	readonly key: string;
	/** What the page shows when the address says nothing. */
	readonly start: T;
	/** The value of a text, and the parts of it that mean nothing here. */
	read(text: string): { readonly value: T; readonly refused: readonly string[] };
	write(value: T): string;
	/** Its start comes from the data and may change with them: written as soon as anything else is. */
	readonly alwaysSerialized?: boolean;
}

/** The same field, whose value a shared link always says, so that it outlives a later change of the start. */
export const alwaysSerialized = <T>(field: Field<T>): Field<T> => ({ ...field, alwaysSerialized: true });

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type ViewOf<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A part of the address that meant nothing, for the notice. */
export interface InvalidParam {
	readonly key: string;
	readonly text: string;
}

export interface Reading<V> {
	readonly view: V;
	readonly refused: readonly InvalidParam[];
}

/** Codes joined with `~`; an empty text is the choice of none. */
export const codes = (
	key: string,
	allowed: ReadonlySet<string>,
	start: readonly string[],
	max: number
): Field<readonly string[]> => ({
	key,
	start,
	read(text) {
		if (text === '') return { value: [], refused: [] };
		const asked = [...new Set(text.split('~').filter(Boolean))];
		const known = asked.filter((code) => allowed.has(code));
		return {
			value: known.length ? known.slice(0, max) : start,
			refused: [...asked.filter((code) => !allowed.has(code)), ...known.slice(max)].concat(asked.length ? [] : [text])
		};
	},
	write: (value) => value.join('~')
});

/** One of a closed list. */
export const oneOf = <T extends string>(key: string, allowed: readonly T[], start: T): Field<T> => ({
	key,
	start,
	read(text) {
		const found = allowed.find((choice) => choice === text);
		return found === undefined ? { value: start, refused: [text] } : { value: found, refused: [] };
	},
	write: (value) => value
});

/** One of a closed list, or nothing chosen. */
export const optional = <T extends string>(key: string, allowed: readonly T[]): Field<T | null> => ({
	key,
	start: null,
	read(text) {
		const value = allowed.find((choice) => choice === text) ?? null;
		return { value, refused: value === null ? [text] : [] };
	},
	write: (value) => value ?? ''
});

/** One year of those that have data. */
export const year = (key: string, allowed: readonly number[], start: number): Field<number> => ({
	key,
	start,
	read(text) {
		const asked = wholeYear(text);
		return asked !== null && allowed.includes(asked)
			? { value: asked, refused: [] }
			: { value: start, refused: [text] };
	},
	write: String
});

/** One day, written `2017-06-30`. */
export const day = (key: string, start: string): Field<string> => ({
	key,
	start,
	read(text) {
		const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
		const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
		return exists ? { value: text, refused: [] } : { value: start, refused: [text] };
	},
	write: (value) => value
});

/** First and last year, both shown. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** `2015` or `2010..2024`, within the years that have data. */
export const span = (key: string, first: number, last: number, start: Span): Field<Span> => ({
	key,
	start,
	read(text) {
		const [from, to = from, ...more] = text.split('..').map(wholeYear);
		const fits = (asked: number | null | undefined): asked is number =>
			typeof asked === 'number' && asked >= first && asked <= last;
		return fits(from) && fits(to) && from <= to && more.length === 0
			? { value: { from, to }, refused: [] }
			: { value: start, refused: [text] };
	},
	write: ({ from, to }) => (from === to ? String(from) : `${from}..${to}`)
});

const wholeYear = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null);

/**
 * Read a query. Keys that are no field are left alone: they may belong to whoever links here.
 * @param search with its `?` or without; '' for none
 */
export function parseParams<F extends Fields>(fields: F, search: string): Reading<ViewOf<F>> {
	const query = new URLSearchParams(search);
	const view: Record<string, unknown> = {};
	const refused: InvalidParam[] = [];
	for (const [name, field] of Object.entries(fields)) {
		const text = query.get(field.key);
		if (text === null) view[name] = field.start;
		else {
			const reading = field.read(text);
			view[name] = reading.value;
			refused.push(...reading.refused.map((part) => ({ key: field.key, text: part })));
		}
	}
	return { view: view as ViewOf<F>, refused };
}

/**
 * The query that says this view, shortest form, `?` included; '' for the start view.
 * @param lasting say what is anchored even where nothing differs from the start
 */
export function serializeParams<F extends Fields>(fields: F, view: ViewOf<F>, includeDefaults = false): string {
	const written = Object.entries(fields).map(([name, field]) => {
		const text = field.write(view[name as keyof F]);
		return { field, text, changed: text !== field.write(field.start) };
	});
	if (!includeDefaults && !written.some(({ changed }) => changed)) return '';
	const parts = written
		.filter(({ field, changed }) => changed || field.alwaysSerialized)
		.map(({ field, text }) => `${field.key}=${encodeURIComponent(text)}`);
	return `?${parts.join('&')}`;
}
