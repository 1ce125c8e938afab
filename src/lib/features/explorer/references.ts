/** Reference values among the countries to choose: medians and targets, chosen in the same list. */
import { TARGETS } from '$lib/figure/selection/fields';
import * as m from '$lib/i18n/paraglide/messages';
import type { PickerOption } from '$lib/ui/picking';

/** Begins the code of an entry of the list that is no country. */
const REFERENCE = 'ref:';
export const referenceCode = (reference: string): string => REFERENCE + reference;

/** What a list of countries and references chosen is in the address. */
export const splitChosen = (
	chosen: readonly string[]
): { readonly countries: string[]; readonly references: string[] } => ({
	countries: chosen.filter((code) => !code.startsWith(REFERENCE)),
	references: chosen.filter((code) => code.startsWith(REFERENCE)).map((code) => code.slice(REFERENCE.length))
});

interface Place {
	readonly region: string;
	readonly role: string;
	/** Name of the region. */
	readonly group: string;
}

/** Regions of one country have no median. */
export function referenceOptions(places: readonly Place[]): PickerOption[] {
	const group = m.compare_references();
	const partners = places.filter(({ role }) => role === 'partner');
	const regions = new Map(partners.map(({ region, group }) => [region, group]));
	const medians = [...regions].filter(([region]) => partners.filter((one) => one.region === region).length > 1);
	return [
		...medians.map(([region, name]) => ({
			code: referenceCode(region),
			name: m.compare_bench_region({ region: name }),
			group
		})),
		{ code: referenceCode('partners'), name: m.compare_bench_partners(), group },
		{ code: referenceCode('eu'), name: m.compare_bench_eu(), group },
		{ code: referenceCode(TARGETS), name: m.compare_targets(), group }
	];
}
