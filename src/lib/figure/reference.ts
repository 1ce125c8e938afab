/** What values of a figure are compared with: its value, its name, and what each country is compared with. */
import { benchmarkOf, type ReferenceKind, type ReferenceValue } from '$lib/domain/benchmark';
import type { Place } from '$lib/domain/peers';
import type { Selection } from '$lib/domain/tolerance';
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
			comparedWith: (country) => benchmarkOf(kind, selection, places, country)
		}
	);
}

/** Whose figure it is, or the median of how many. */
function referenceName(
	kind: ReferenceKind,
	{ of, countries: count }: ReferenceValue,
	nameOf: NameOf,
	regionOf: NameOf
): string {
	if (of !== null) return nameOf(of);
	if (kind.kind === 'region') return m.compare_yard_region({ region: regionOf(kind.region), count });
	return kind.kind === 'eu' ? m.compare_yard_members({ count }) : m.compare_yard_partners({ count });
}
