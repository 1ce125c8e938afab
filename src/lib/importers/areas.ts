/** Which country a code or a name stands for; countries not covered, groups of countries and parts of countries are told from them. */
import { nearest } from '../tables/nearest';
import { isTotal } from './dimensions/codes';
import { cellText } from './grid';
import { NATIONAL_NAMES } from './national-words';
import {
	EARLIER_UNION,
	EUROSTAT_CODES,
	GROUP_NAME,
	isGroupCode,
	isM49Group,
	LAND_NAME,
	NAMES,
	OTHER_CODES,
	OTHER_NAMES,
	PART_NAME,
	SHARED_NAMES,
	UNION_CODES,
	WORLD
} from './world';

/** Which codes a publisher writes: Eurostat's, numbers of M49, or any but bare numbers, which publishers number differently. */
export type AreaScheme = 'any' | 'eurostat' | 'm49';

export type Area =
	| { readonly kind: 'country'; readonly code: string }
	/** A country of the world that is not covered here. */
	| { readonly kind: 'other' }
	| { readonly kind: 'group' }
	| { readonly kind: 'part' }
	| { readonly kind: 'unknown'; readonly guesses: readonly string[] }
	/** Code and name of one row mean two countries. */
	| { readonly kind: 'conflict'; readonly code: string; readonly name: string };

export interface CountryCodes {
	readonly country: string;
	readonly iso2: string;
	readonly m49: string | null;
}
export interface AreaName {
	readonly country: string;
	readonly name: string;
}

const OTHER: Area = { kind: 'other' };
const GROUP: Area = { kind: 'group' };
const PART: Area = { kind: 'part' };

/** Names alike but for accents, case, articles, asterisks and punctuation are one. */
export function nameKey(name: string): string {
	return cellText(name)
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\u064b-\u065f\u0640]/g, '')
		.toLowerCase()
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/ى/g, 'ي')
		.replace(/ة/g, 'ه')
		.replace(/ё/g, 'е')
		.replace(/ı/g, 'i')
		.replace(/&/g, ' and ')
		.replace(/^the /, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Lands within countries that Our World in Data lists beside them; its other codes are of countries, past ones among them. */
const UNRECOGNISED = /^OWID_(?:ABK|CYN|NAG|SML|SOS|TRS|ZAN)$/;

/** The number of a footnote behind a name: `Israel¹`, `Türkiye 1)`, `Kosovo (2)`, `Georgia [3]`, `Armenia4`. */
const NOTED =
	/(?:[\u00b9\u00b2\u00b3\u2070-\u2079\u207d\u207e,]+|\s*[([]\d{1,2}[)\]]|\s?\d{1,2}\)|(?<=\p{L}\p{L}\p{Ll})\d)$/u;

const SHARED = new Set(SHARED_NAMES.map(nameKey));

/** Texts that nobody knows are compared with all names: a file of thousands of them names no countries. */
const MOST_GUESSED = 200;

/** Names of all countries in the four languages, so that those not covered are told from misspelt ones. */
function nameTheWorld(): string[] {
	const named = ['en', 'fr', 'ru', 'ar'].flatMap((language) => {
		const names = new Intl.DisplayNames([language], { type: 'region' });
		return WORLD.map(({ iso2 }) => names.of(iso2) ?? iso2);
	});
	return [...named, ...OTHER_NAMES].map(nameKey);
}
let worldNames: string[] | undefined;

/** Reads areas; what the reader of the file chose for a text goes before everything else. */
export class AreaReader {
	readonly #byCode = new Map<string, Area>();
	readonly #byName: Map<string, Area>;
	readonly #iso2 = new Map<string, Area>();
	readonly #m49 = new Map<string, Area>();
	readonly #names: readonly AreaName[];
	readonly #read = new Map<string, Area>();
	#guessed = 0;

	constructor(
		countries: readonly CountryCodes[],
		names: readonly AreaName[],
		private readonly scheme: AreaScheme,
		private readonly chosen: Readonly<Record<string, string | null>> = {}
	) {
		this.#byName = new Map((worldNames ??= nameTheWorld()).map((name) => [name, OTHER]));
		for (const { iso3, iso2, m49 } of WORLD) {
			this.#byCode.set(iso3, OTHER);
			this.#iso2.set(iso2, OTHER);
			this.#m49.set(String(Number(m49)), OTHER);
		}
		const covered = new Set(countries.map(({ country }) => country));
		for (const { country, iso2, m49 } of countries) {
			const area: Area = { kind: 'country', code: country };
			this.#byCode.set(country, area);
			if (iso2 !== 'EU') this.#iso2.set(iso2, area);
			if (m49 !== null) this.#m49.set(String(Number(m49)), area);
		}
		const own = Object.entries(NATIONAL_NAMES).map(([country, list]) => [country, list.split('|')] as const);
		const other = [...Object.entries(NAMES), ...own].flatMap(([country, list]) =>
			list.map((name) => ({ country, name }))
		);
		this.#names = [...names, ...other].filter(({ country }) => covered.has(country));
		for (const { country, name } of this.#names) this.#byName.set(nameKey(name), { kind: 'country', code: country });
	}

	/** @param code what a column of codes, or of codes and names, holds */
	read(code: string, name: string): Area {
		const key = `${code}\0${name}`;
		let area = this.#read.get(key);
		if (area === undefined) this.#read.set(key, (area = this.#find(cellText(code), cellText(name))));
		return area;
	}

	/**
	 * An area of a table in which parts of a country may stand.
	 * @param said the country that the reader said of the whole file: it holds for totals, not for every area named
	 * @param isRegional the column is headed as one of regions: what is no country is a part, and some names are those of both
	 */
	readWithin(code: string, name: string, said: string | undefined, isRegional: boolean): Area {
		const area =
			code === said && name !== ''
				? this.read(isTotal(name) ? code : '', isTotal(name) ? '' : name)
				: this.read(code, name);
		if (area.kind === 'unknown' && name !== '' && isTotal(name)) return { kind: 'unknown', guesses: [] };
		// Offices number the parts of their country behind its two letters, each in its own way.
		const text = name || code;
		const numbered = /^[A-Z]{2}-?[A-Z0-9]{1,6}$/.test(text) ? this.#iso2.get(text.slice(0, 2)) : undefined;
		if (area.kind === 'unknown' && numbered?.kind === 'country' && numbered.code === said) return PART;
		if (!isRegional || cellText(name) in this.chosen) return area;
		if (area.kind === 'country' && SHARED.has(nameKey(name))) return { kind: 'unknown', guesses: [area.code] };
		return area.kind === 'unknown' ? PART : area;
	}

	/** Does a text name a country, or a group or a part of countries? Numbers and long sentences do not. */
	isKnown(text: string): boolean {
		const code = /^[A-Z]{2,3}(?:\d{1,3}|\d\d_\d{4})?$/.test(text) ? this.#ofCode(text) : null;
		return code !== null || this.#ofName(text) !== null;
	}

	#find(code: string, name: string): Area {
		for (const text of [code, name])
			if (text !== '' && text in this.chosen) {
				const country = this.chosen[text] ?? null;
				return country === null ? OTHER : { kind: 'country', code: country };
			}
		const named = name === '' ? null : this.#ofName(name);
		// A column of names may hold codes, and one of codes names.
		const written = code !== '' || named !== null || !/^[A-Z]{2,3}\d*(?:_\d{4})?$/.test(name) ? code : name;
		const byCode = written === '' ? null : this.#ofCode(written.toUpperCase());
		const byName = named ?? (byCode === null && code !== '' ? this.#ofName(code) : null);
		if (byCode?.kind === 'country' && byName?.kind === 'country' && byCode.code !== byName.code)
			return { kind: 'conflict', code: byCode.code, name: byName.code };
		if (byCode?.kind === 'country' && byName?.kind === 'other') return { kind: 'conflict', code: byCode.code, name };
		if (byCode?.kind === 'other' && byName?.kind === 'country') return { kind: 'conflict', code, name: byName.code };
		return byCode ?? byName ?? this.#ofBoth(name || code) ?? this.#unknown(code, name);
	}

	/** A code and a name in one cell: `Albania [ALB]`, `XK: Kosovo*`. */
	#ofBoth(text: string): Area | null {
		const { name = '', code = '' } =
			/^(?<name>.*\S)\s*[[(](?<code>[A-Z]{2,3})[\])]$/.exec(text)?.groups ??
			/^(?<code>[A-Z]{2,3})\s?:\s*(?<name>\S.*)$/.exec(text)?.groups ??
			{};
		if (code === '' || this.#ofCode(code) === null || this.#ofName(name) === null) return null;
		const both = this.#find(code, name);
		return both.kind === 'conflict' ? null : both;
	}

	#ofCode(code: string): Area | null {
		if (UNION_CODES.has(code)) return this.#byCode.get('EUU') ?? GROUP;
		if (/^\d{1,3}$/.test(code)) {
			if (this.scheme !== 'm49') return null;
			return this.#m49.get(String(Number(code))) ?? (isM49Group(code) ? GROUP : null);
		}
		const known = this.scheme === 'eurostat' ? EUROSTAT_CODES[code] : OTHER_CODES[code];
		if (known !== undefined) return this.#byCode.get(known) ?? OTHER;
		if (isGroupCode(code)) return GROUP;
		if (code.startsWith('OWID_')) return UNRECOGNISED.test(code) ? PART : OTHER;
		if (this.scheme === 'eurostat') return this.#ofEurostat(code);
		if (/^[A-Z]{2}$/.test(code)) return this.#iso2.get(code) ?? this.#ofEurostat(code);
		return (
			this.#byCode.get(code) ??
			(/^[A-Z]{2}-[A-Z0-9]{1,4}$/.test(code) && this.#iso2.has(code.slice(0, 2)) ? PART : this.#region(code))
		);
	}

	/** NUTS: the country's two letters, then up to three signs for a part of it. */
	#ofEurostat(code: string): Area | null {
		const own = EUROSTAT_CODES[code];
		if (own !== undefined) return this.#byCode.get(own) ?? OTHER;
		return (
			this.#iso2.get(code) ??
			this.#region(code) ??
			(this.scheme === 'eurostat' ? (this.#byCode.get(code) ?? null) : null)
		);
	}

	#region(code: string): Area | null {
		if (
			!/^[A-Z]{2}[A-Z0-9]{1,3}$/.test(code) ||
			!(this.#iso2.has(code.slice(0, 2)) || code.slice(0, 2) in EUROSTAT_CODES)
		)
			return null;
		return /\d/.test(code.slice(2)) || (this.scheme === 'eurostat' && !this.#byCode.has(code)) ? PART : null;
	}

	#ofName(name: string): Area | null {
		return this.#byName.get(nameKey(name)) ?? this.#byName.get(nameKey(name.replace(NOTED, ''))) ?? null;
	}

	#unknown(code: string, name: string): Area {
		const text = name === '' ? code : name;
		const m49 = /^\d{1,3}$/.test(code) ? this.#m49.get(String(Number(code))) : undefined;
		if (EARLIER_UNION.test(text)) return GROUP;
		const near = this.#guessed++ < MOST_GUESSED ? nearest(nameKey(text), this.#byName.keys()) : null;
		const bare = this.#ofName(text.replace(/\s*[(,].*$/, ''));
		const likely = [m49, near === null ? undefined : this.#byName.get(near), bare ?? undefined].flatMap((area) =>
			area?.kind === 'country' ? [area.code] : []
		);
		if (PART_NAME.test(text) || LAND_NAME.test(text)) return PART;
		if (likely.length === 0 && GROUP_NAME.test(text)) return GROUP;
		return { kind: 'unknown', guesses: [...new Set(likely)] };
	}
}
