/** What values of a figure are compared with: its value, its name, and what each country is compared with. */
import { extent } from 'd3';
import {
	benchmarkOf,
	referenceMembers,
	type GroupKind,
	type ReferenceKind,
	type ReferenceValue
} from '$lib/domain/benchmark';
import { medianSeries, type MedianOfYear } from '$lib/domain/measures/median-series';
import type { Observation } from '$lib/domain/observation';
import type { Place } from '$lib/domain/peers';
import type { Selection } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { NameOf } from './naming';

export interface FigureReference extends ReferenceValue {
	/** With its rule where it is computed: `European Union`, `EU members, median of 27`. */
	readonly name: string;
	/** Last year of the values behind it. */
	readonly year: number;
	/** What one country is compared with: a median of the others; null: of too few, or the country itself. */
	readonly comparedWith: (country: string) => ReferenceValue | null;
}

/** @param selection of the country or countries behind the reference value, and of others as they come */
export function figureReference(
	kind: ReferenceKind,
	selection: Selection,
	places: readonly Place[],
	nameOf: NameOf,
	regionOf: NameOf
): FigureReference | null {
	const reference = benchmarkOf(kind, selection, places);
	return (
		reference && {
			...reference,
			name: referenceName(kind, reference, nameOf, regionOf),
			year: reference.to,
			comparedWith: (country) => (country === reference.of ? null : benchmarkOf(kind, selection, places, country))
		}
	);
}

/** Whose figure it is, or the median of how many. */
function referenceName(
	kind: ReferenceKind,
	{ of, countries: count, method }: ReferenceValue,
	nameOf: NameOf,
	regionOf: NameOf
): string {
	if (of !== null) return nameOf(of);
	const name =
		kind.kind === 'region'
			? m.compare_yard_region({ region: regionOf(kind.region), count })
			: kind.kind === 'eu'
				? m.compare_yard_members({ count })
				: m.compare_yard_partners({ count });
	return method ? `${name} (${method.name})` : name;
}

/** The median of a group of countries through the years, as a line beside those of countries. */
export interface MedianLine {
	/** As the address says it. */
	readonly id: string;
	/** With the number of countries behind it: `Central Asia, median of 4 others`. */
	readonly name: string;
	readonly points: readonly MedianOfYear[];
	/** Rows of `sources`, of the values behind it. */
	readonly sources: readonly string[];
}

/**
 * @param rows of one indicator and sex, within the years shown
 * @param chosen countries drawn: where one of them alone is of the group, it is no part of the median beside it
 * @returns without points where no year has the values of three countries
 */
export function medianLine(
	kind: GroupKind,
	rows: readonly Observation[],
	chosen: readonly string[],
	places: readonly Place[],
	regionOf: NameOf
): MedianLine {
	const isCountry = (code: string) => places.some(({ country, role }) => country === code && role !== 'aggregate');
	const group = referenceMembers(kind, places).filter(isCountry);
	const own = group.filter((country) => chosen.includes(country));
	const members = new Set(own.length === 1 ? group.filter((country) => country !== own[0]) : group);
	const points = medianSeries(rows, members);
	const sources = rows.flatMap((row) => (members.has(row.country) && row.value !== null ? row.source : []));
	return {
		id: groupId(kind),
		name: medianName(
			kind,
			points.map(({ countries }) => countries),
			own.length === 1,
			regionOf
		),
		points,
		sources: [...new Set(sources)].sort()
	};
}

/** As the address says it. */
export const groupId = (kind: GroupKind): string => (kind.kind === 'region' ? kind.region : kind.kind);

/** Whose median, without how many stand behind it. */
export function groupName(kind: GroupKind, regionOf: NameOf): string {
	if (kind.kind === 'region') return m.compare_bench_region({ region: regionOf(kind.region) });
	return kind.kind === 'eu' ? m.compare_bench_members() : m.compare_bench_partners();
}

/** @param counts how many countries stand behind each year's median */
function medianName(kind: GroupKind, counts: readonly number[], others: boolean, regionOf: NameOf): string {
	const [fewest, most] = extent(counts);
	const region = kind.kind === 'region' ? regionOf(kind.region) : '';
	if (fewest !== undefined && fewest === most) {
		const count = most;
		if (kind.kind !== 'region')
			return kind.kind === 'eu' ? m.compare_yard_members({ count }) : m.compare_yard_partners({ count });
		return others ? m.compare_median_others({ region, count }) : m.compare_yard_region({ region, count });
	}
	const name = groupName(kind, regionOf);
	return fewest === undefined ? name : `${name} (\u2066n = ${fewest}${marksOf(currentLanguage()).range}${most}\u2069)`;
}
