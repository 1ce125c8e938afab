/**
 * What the reader chose <-> the query of the address. A page declares its fields; what equals the default is not written.
 * Near misses are understood: other case, repeated keys, `&amp;` for `&`. What cannot be understood falls back to the default
 * and is reported, never thrown.
 */

/** One thing a reader can choose. */
export interface Field<T> {
	/** Key in the query. */
	readonly key: string;
	/** What the page shows when the address says nothing. */
	readonly default: T;
	/** The default where it depends on what else is read, by the names of the fields; of those that have none of these. */
	defaultFor?(view: Readonly<Record<string, unknown>>): T;
	/** The value of a text, and the parts of it that mean nothing here. */
	read(text: string): { readonly value: T; readonly invalid: readonly string[] };
	write(value: T): string;
	/** Its default comes from the data and may change with them: written as soon as anything else is. */
	readonly alwaysSerialized?: boolean;
	/** Written several times, its values are joined by this; a field without takes the first that means something. */
	readonly separator?: string;
	/** How many values fit. */
	readonly most?: number | undefined;
}

/** The same field, whose value a shared link always says, so that it outlives a later change of the default. */
export const alwaysSerialized = <T>(field: Field<T>): Field<T> => ({ ...field, alwaysSerialized: true });

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type ViewOf<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A part of the address that was left out, for the notice. */
export interface InvalidParam {
	readonly key: string;
	readonly text: string;
	/** It means something, yet no more than so many fit. */
	readonly most?: number | undefined;
}

export interface Reading<V> {
	readonly view: V;
	readonly invalid: readonly InvalidParam[];
}

/** The member written so, in whatever case; the exact one first. */
const memberOf = <T extends string>(allowed: Iterable<T>, text: string): T | undefined => {
	const folded = text.trim().toLowerCase();
	let near: T | undefined;
	for (const one of allowed) {
		if (one === text) return one;
		if (near === undefined && one.toLowerCase() === folded) near = one;
	}
	return near;
};

/** Codes joined with `~`; a comma, a semicolon or a blank is understood. An empty text is the choice of none. */
export const codes = (
	key: string,
	allowed: ReadonlySet<string>,
	fallback: readonly string[],
	max: number
): Field<readonly string[]> => ({
	key,
	default: fallback,
	separator: '~',
	most: max,
	read(text) {
		if (text === '') return { value: [], invalid: [] };
		const asked = text
			.split(/[~,;\s]+/)
			.filter(Boolean)
			.map((code) => ({ code, member: memberOf(allowed, code) }));
		const known = [...new Set(asked.flatMap(({ member }) => member ?? []))];
		const unknown = new Set(asked.filter(({ member }) => member === undefined).map(({ code }) => code));
		return {
			value: known.length ? known.slice(0, max) : fallback,
			invalid: [...unknown, ...known.slice(max)].concat(asked.length ? [] : [text])
		};
	},
	write: (value) => value.join('~')
});

/** One of a closed list. */
export const oneOf = <T extends string>(key: string, allowed: readonly T[], fallback: T): Field<T> => ({
	key,
	default: fallback,
	read(text) {
		const found = memberOf(allowed, text);
		return found === undefined ? { value: fallback, invalid: [text] } : { value: found, invalid: [] };
	},
	write: (value) => value
});

/** One of a closed list, or nothing chosen. */
export const optional = <T extends string>(key: string, allowed: readonly T[]): Field<T | null> => ({
	key,
	default: null,
	read(text) {
		const value = memberOf(allowed, text) ?? null;
		return { value, invalid: value === null ? [text] : [] };
	},
	write: (value) => value ?? ''
});

/** One year of those that have data. */
export const year = (key: string, allowed: readonly number[], fallback: number): Field<number> => ({
	key,
	default: fallback,
	read(text) {
		const asked = wholeYear(text);
		return asked !== null && allowed.includes(asked)
			? { value: asked, invalid: [] }
			: { value: fallback, invalid: [text] };
	},
	write: String
});

/** One day, written `2017-06-30`. */
export const day = (key: string, fallback: string): Field<string> => ({
	key,
	default: fallback,
	read(text) {
		const asked = text.trim();
		const time = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? Date.parse(`${asked}T00:00:00Z`) : Number.NaN;
		const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(asked);
		return exists ? { value: asked, invalid: [] } : { value: fallback, invalid: [text] };
	},
	write: (value) => value
});

/** First and last year, both shown. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** `2015` or `2010..2024`, within the years that have data; a dash for the dots is understood. */
export const span = (key: string, first: number, last: number, fallback: Span): Field<Span> => ({
	key,
	default: fallback,
	read(text) {
		const [from, to = from, ...more] = text.split(/\.\.|(?<=\d\s*)[-–—](?=\s*\d)/).map(wholeYear);
		const fits = (asked: number | null | undefined): asked is number =>
			typeof asked === 'number' && asked >= first && asked <= last;
		return fits(from) && fits(to) && from <= to && more.length === 0
			? { value: { from, to }, invalid: [] }
			: { value: fallback, invalid: [text] };
	},
	write: ({ from, to }) => (from === to ? String(from) : `${from}..${to}`)
});

const wholeYear = (text: string): number | null => (/^\s*\d{4}\s*$/.test(text) ? Number(text) : null);

/** Keys that those who pass links on add to them. */
const TRACKING = /^(utm_.*|.*clid|mc_[ce]id|_ga)$/;

/** `&amp;c=` and `??c=` are meant as `c`. */
const plainKey = (key: string): string =>
	key
		.trim()
		.replace(/^(\?|amp;)+/i, '')
		.toLowerCase();

/**
 * A key that is no field, yet probably was meant as one: a letter wrong, an equals sign lost or put elsewhere. Other keys
 * are left alone: they may belong to whoever links here.
 */
function isMisspelt(key: string, text: string, known: readonly string[]): boolean {
	if (TRACKING.test(key) || key + text === '' || namesMyCountry(key, text)) return false;
	if (text === '' || text.includes('=') || known.some((field) => isOneEdit(key, field))) return true;
	return known.some((field) => field.length > 2 && `${key}${text}`.toLowerCase().startsWith(field));
}

const namesMyCountry = (key: string, text: string): boolean => key === 'me' && /^[A-Z]{3}$/i.test(text.trim());

/** `?me=KAZ` names the reader's own country, on any page; null where the address names none. */
export function myCountryIn(search: string): string | null {
	const named = [...new URLSearchParams(search)].find(([key, text]) => namesMyCountry(key, text));
	return named ? named[1].trim().toUpperCase() : null;
}

/** One letter added, left out, replaced, or two exchanged. */
function isOneEdit(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	let at = 0;
	while (at < short.length && short[at] === long[at]) at += 1;
	const [left, right] = [short.slice(at), long.slice(at)];
	if (long.length - short.length === 1) return right.slice(1) === left;
	if (long.length !== short.length) return false;
	const exchanged = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
	return left.slice(1) === right.slice(1) || exchanged;
}

const dependence = ({ defaultFor }: Field<unknown>): number => (defaultFor ? 1 : 0);

const defaultOf = <T>(field: Field<T>, view: Readonly<Record<string, unknown>>): T =>
	field.defaultFor ? field.defaultFor(view) : field.default;

/** The value of all texts under one key. */
function readAll<T>(
	field: Field<T>,
	all: readonly string[]
): { readonly value: T; readonly invalid: readonly string[] } {
	const texts = all.some((text) => text !== '') ? all.filter((text) => text !== '') : all.slice(0, 1);
	if (field.separator !== undefined && texts.length > 1) return field.read(texts.join(field.separator));
	const readings = texts.map((text) => ({ text, ...field.read(text) }));
	const taken = readings.find(({ invalid }) => invalid.length === 0) ?? readings[0];
	if (!taken) return { value: field.default, invalid: [] };
	const written = field.write(taken.value);
	const others = readings.filter(
		(one) => one !== taken && (one.invalid.length > 0 || field.write(one.value) !== written)
	);
	return { value: taken.value, invalid: [...taken.invalid, ...others.map(({ text }) => text)] };
}

/**
 * Read a query.
 * @param search with its `?` or without; '' for none
 */
export function parseParams<F extends Fields>(fields: F, search: string): Reading<ViewOf<F>> {
	const known = Object.values(fields).map(({ key }) => key);
	const texts = new Map<string, string[]>(known.map((key) => [key, []]));
	const misspelt: InvalidParam[] = [];
	for (const [written, text] of new URLSearchParams(search)) {
		const key = plainKey(written);
		const own = texts.get(key);
		if (own) own.push(text);
		else if (isMisspelt(key, text, known)) misspelt.push({ key: written, text });
	}
	const view: Record<string, unknown> = {};
	const invalid: InvalidParam[] = [];
	for (const [name, field] of Object.entries(fields).sort(([, a], [, b]) => dependence(a) - dependence(b))) {
		const reading = readAll({ ...field, default: defaultOf(field, view) }, texts.get(field.key) ?? []);
		view[name] = reading.value;
		const { key, most } = field;
		const isSurplus = (part: string) => most !== undefined && field.read(part).invalid.length === 0;
		invalid.push(...reading.invalid.map((text) => (isSurplus(text) ? { key, text, most } : { key, text })));
	}
	return { view: view as ViewOf<F>, invalid: [...invalid, ...misspelt] };
}

/**
 * The query that says this view, shortest form, `?` included; '' for the default view.
 * @param includeDefaults say what is `alwaysSerialized` even where nothing differs from the default
 */
export function serializeParams<F extends Fields>(fields: F, view: ViewOf<F>, includeDefaults = false): string {
	const written = Object.entries(fields).map(([name, field]) => {
		const text = field.write(view[name as keyof F]);
		return { field, text, changed: text !== field.write(defaultOf(field, view)) };
	});
	if (!includeDefaults && !written.some(({ changed }) => changed)) return '';
	const parts = written
		.filter(({ field, changed }) => changed || field.alwaysSerialized)
		.map(({ field, text }) => `${field.key}=${encodeURIComponent(text)}`);
	return `?${parts.join('&')}`;
}
