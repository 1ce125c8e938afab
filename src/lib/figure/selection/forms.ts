/** The forms a selection can be shown in, which one suggests itself, and why others do not fit. */
import type { Measure } from '$lib/domain/measures/measure';
import type { Sex } from '$lib/domain/observation';
import type { Span } from '$lib/state/params';

export const FORMS = [
	'trend',
	'multiples',
	'rank',
	'benchmark',
	'dumbbell',
	'scatter',
	'strip',
	'tiles',
	'map',
	'table'
] as const;
export type Form = (typeof FORMS)[number];

/** Forms of a stretch of years; the others show one year, the last chosen. */
const OVER_TIME: ReadonlySet<Form> = new Set(['trend', 'multiples', 'table']);
export const isOverTime = (form: Form): boolean => OVER_TIME.has(form);

/** More lines than this cannot be told apart in one drawing. */
export const MAX_LINES = 5;

/** What decides which forms fit. */
export interface Selection {
	readonly indicators: readonly { readonly sexes: readonly Sex[] }[];
	readonly countries: number;
	/** How many of them are partner countries, which are those with a tile. */
	readonly partners: number;
	readonly years: Span;
}

/** Why a form does not fit. */
export type Obstacle = 'one_country' | 'one_indicator' | 'many_lines' | 'no_sexes' | 'no_partner';

/** @returns null where the form fits */
export function obstacle(form: Form, { indicators, countries, partners }: Selection): Obstacle | null {
	switch (form) {
		case 'trend':
			return countries > MAX_LINES ? 'many_lines' : null;
		case 'rank':
			return countries < 2 ? 'one_country' : null;
		case 'scatter':
			return indicators.length < 2 ? 'one_indicator' : countries < 2 ? 'one_country' : null;
		case 'strip':
			return countries < 2 ? 'one_country' : null;
		case 'dumbbell':
			return indicators.some(({ sexes }) => sexes.includes('F') && sexes.includes('M')) ? null : 'no_sexes';
		case 'tiles':
		case 'map':
			return partners === 0 ? 'no_partner' : null;
		case 'multiples':
		case 'benchmark':
		case 'table':
			return null;
	}
}

/** The form that answers the question a selection asks: over years a trend, in one year a comparison. */
export function suggestForm(selection: Selection): Form {
	const { indicators, countries, years } = selection;
	if (years.from < years.to) return countries > MAX_LINES ? 'multiples' : 'trend';
	if (countries < 2) return 'benchmark';
	if (indicators.length > 2) return 'strip';
	return indicators.length === 2 ? 'scatter' : 'rank';
}

/** The form chosen, where there is anything to draw in it: nothing of one indicator in a form of two. */
export const shownForm = (chosen: Form | null, selection: Selection): Form =>
	chosen === null || obstacle(chosen, selection) === 'one_indicator' ? suggestForm(selection) : chosen;

/** So far back a trend goes that is asked for where one year is chosen. */
const BACK = 10;

/** Both ends of the years are shown: the form is one of a stretch, or the first year is what values are measured against. */
export const hasSpan = (form: Form, measure: Measure): boolean => isOverTime(form) || measure !== 'value';

/** The years a form shows: a trend of one year is no trend, and nothing changes within one. */
export const yearsFor = (form: Form, measure: Measure, { from, to }: Span, first: number): Span =>
	from === to && (form === 'trend' || form === 'multiples' || measure !== 'value')
		? { from: Math.max(first, to - BACK), to }
		: { from, to };

/** How the address says a form: not at all where it is the trend that suggests itself anyway. */
const written = (form: Form, selection: Selection): Form | null =>
	form === 'trend' && suggestForm(selection) === 'trend' ? null : form;

/**
 * The form to write after a change of the selection: the one that was shown, so that no control changes more than it
 * names; where it does not fit any more, the one that suggests itself.
 * @param chosen as the address had it; null: none
 * @param pressed the form the reader chooses now, if that is the change
 */
export function formAfter(chosen: Form | null, before: Selection, after: Selection, pressed?: Form): Form | null {
	if (pressed !== undefined) return written(pressed, after);
	const shown = chosen ?? suggestForm(before);
	const suggested = suggestForm(after);
	if (chosen === null && shown === suggested) return null;
	return written(obstacle(shown, after) === null ? shown : suggested, after);
}
