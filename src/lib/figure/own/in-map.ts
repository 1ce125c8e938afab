/** The reader's own values on a map or on tiles: tags beside the published values, in tips, in no class. Pure. */
import type { MapCountry } from '$lib/charts/map/layout';
import type { OwnAtPlace } from '$lib/charts/frame/own-tag';
import { select } from '$lib/domain/tolerance';
import { isolated } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import type { OwnObservation, OwnPart } from '$lib/state/own-data.svelte';
import { tipLine, writtenValue } from '../difference';
import type { MapDrawing, MapValues } from '../indicator/map/map-figure';
import { namesOf } from '../naming';
import { ownId, ownText, ownValues, ownWordsOf, withOwnValues, type OwnValue } from './in-figure';

interface MapView extends Pick<MapValues, 'facts' | 'countries' | 'sex' | 'year'> {
	readonly tolerance?: number;
}

/** Of the year shown, or as many years before as values may be of. */
export const ownAt = (
	own: readonly OwnObservation[],
	parts: readonly OwnPart[],
	{ year, tolerance = 0, ...view }: MapView
): OwnValue[] =>
	select(ownValues(own, parts, { ...view, from: year - tolerance, to: year }), year, tolerance).map(
		({ observation }) => observation
	);

/** The drawing with them in tips, table, files and summary; classes and their counts are those of the published values. */
export function withOwnOnMap(
	{ model, countries, ...drawing }: MapDrawing,
	values: readonly OwnValue[],
	view: MapView
): MapDrawing & { readonly own: readonly OwnAtPlace[]; readonly text: string } {
	const { facts, year, tolerance = 0 } = view;
	const nameOf = namesOf(view.countries);
	const { source } = ownWordsOf(values);
	const tipOf = (country: string): string[] =>
		values
			.filter((one) => one.country === country)
			.flatMap((one) => [`${isolated(m.own_mark({ name: nameOf(country) }))} · ${tipLine(facts, one)}`, source]);
	return {
		...drawing,
		model: withOwnValues(model, values, { ...view, from: year - tolerance, to: year }),
		countries: countries.map((one): MapCountry => ({ ...one, tip: [...one.tip, ...tipOf(one.country)] })),
		own: values.map((one) => ({
			id: ownId(one.country),
			country: one.country,
			year: one.year,
			value: one.value,
			status: one.status,
			// Its status is shown by its square.
			text: writtenValue(facts, { ...one, status: 'A' }, year)
		})),
		text: ownText(facts, values, nameOf)
	};
}
