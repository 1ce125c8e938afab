/** Ready-made sets of countries to compare with, each by a rule that can be said in one sentence. */
import { neighboursOf } from './neighbours';

/** A country or aggregate as sets are made of it. */
export interface Place {
	readonly country: string;
	readonly region: string;
	/** `partner`, `member` of the European Union or `aggregate`. */
	readonly role: string;
}

/** The regions of partner countries in their fixed order, Russia last: each has a hue and a shape in charts. */
export const REGIONS = ['SEET', 'EAP', 'SEMED', 'CA', 'RUS'] as const;

export const PEER_KINDS = ['region', 'neighbours', 'income', 'partners', 'members', 'candidates'] as const;
export type PeerKind = (typeof PEER_KINDS)[number];

/** GDP per capita of one year, in purchasing power parities. */
export interface Incomes {
	readonly year: number;
	readonly values: readonly { readonly country: string; readonly value: number }[];
}

/** A set with what its rule needs to be said. The country it is made around stands first. */
export interface Peers {
	readonly kind: PeerKind;
	/** The country it is made around; null where the rule needs none and none was given. */
	readonly around: string | null;
	readonly countries: readonly string[];
	/** Year of the incomes compared. */
	readonly year: number | null;
}

/** Why a set cannot be made; `needs_country`: it is made around a partner country. */
export type NoPeers = 'needs_country' | 'no_neighbour' | 'no_income';

/** How many countries of similar income stand beside a country. */
export const SIMILAR_INCOMES = 5;

/**
 * Candidates for accession to the European Union: decisions of the European Council up to December 2023 (Georgia).
 * Kosovo*, a potential candidate, is not among them. https://enlargement.ec.europa.eu/
 */
export const CANDIDATES: readonly string[] = ['ALB', 'BIH', 'GEO', 'MDA', 'MKD', 'MNE', 'SRB', 'TUR', 'UKR'];

/** Those nearest in income, nearest first; equal distances by code. */
function similar(country: string, places: readonly Place[], incomes: Incomes): string[] | null {
	const partners = new Set(places.filter(({ role }) => role === 'partner').map((place) => place.country));
	const own = incomes.values.find((one) => one.country === country);
	if (!own) return null;
	return incomes.values
		.filter((one) => one.country !== country && partners.has(one.country))
		.map((one) => ({ country: one.country, distance: Math.abs(one.value - own.value) }))
		.sort((a, b) => a.distance - b.distance || (a.country < b.country ? -1 : 1))
		.slice(0, SIMILAR_INCOMES)
		.map((one) => one.country);
}

/**
 * The set of a kind.
 * @param around the country compared, if there is one
 * @param places every country and aggregate, in the order sets keep
 */
export function peersOf(
	kind: PeerKind,
	around: string | null,
	places: readonly Place[],
	incomes: Incomes | null
): Peers | NoPeers {
	const codes = (wanted: (place: Place) => boolean) => places.filter(wanted).map(({ country }) => country);
	const made = (countries: readonly string[], year: number | null = null): Peers => ({
		kind,
		around,
		countries: around === null ? countries : [around, ...countries.filter((country) => country !== around)],
		year
	});
	if (kind === 'partners') {
		const partners = codes(({ role }) => role === 'partner');
		return around === null || partners.includes(around) ? made(partners) : 'needs_country';
	}
	if (kind === 'members') return made(codes(({ role }) => role === 'member'));
	if (kind === 'candidates') return made(codes(({ country }) => CANDIDATES.includes(country)));
	const own = places.find(({ country }) => country === around);
	if (around === null || !own) return 'needs_country';
	if (kind === 'region')
		return own.role === 'partner'
			? made(codes(({ region, role }) => region === own.region && role === 'partner'))
			: 'needs_country';
	if (kind === 'neighbours') {
		const neighbours = codes(({ country }) => neighboursOf(around).includes(country));
		return neighbours.length ? made(neighbours) : 'no_neighbour';
	}
	if (incomes === null) return 'no_income';
	const nearest = similar(around, places, incomes);
	return nearest?.length ? made(nearest, incomes.year) : 'no_income';
}

/**
 * The kind whose set these countries are, whatever their order but for the first; null: a set of the reader's own.
 * Aggregates beside them are reference values and no part of the set.
 */
export function kindOfPeers(
	countries: readonly string[],
	places: readonly Place[],
	incomes: Incomes | null
): Peers | null {
	const isAggregate = (code: string) => places.some(({ country, role }) => country === code && role === 'aggregate');
	const chosen = new Set(countries.filter((code) => !isAggregate(code)));
	const [first = null] = chosen;
	for (const around of [first, null])
		for (const kind of PEER_KINDS) {
			const peers = peersOf(kind, around, places, incomes);
			if (
				typeof peers !== 'string' &&
				peers.countries.length === chosen.size &&
				peers.countries.every((code) => chosen.has(code))
			)
				return peers;
		}
	return null;
}
