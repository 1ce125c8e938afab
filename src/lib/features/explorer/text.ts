/** What the explorer's choices are called. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Measure } from '$lib/domain/measures/measure';
import type { CompareView } from '$lib/figure/selection/fields';
import { yearsText } from '$lib/figure/subtitle';
import { currentLanguage } from '$lib/i18n/current';
import { joinByComma } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { hasSpan, type Form, type Obstacle } from '$lib/figure/selection/forms';

const FORM_NAMES: Record<Form, () => string> = {
	trend: m.compare_form_trend,
	multiples: m.compare_form_multiples,
	rank: m.compare_form_rank,
	benchmark: m.compare_form_benchmark,
	dumbbell: m.compare_form_dumbbell,
	scatter: m.compare_form_scatter,
	strip: m.compare_form_strip,
	tiles: m.compare_form_tiles,
	map: m.compare_form_map,
	table: m.compare_form_table
};
export const formName = (form: Form): string => FORM_NAMES[form]();

const MEASURE_NAMES: Record<Measure, () => string> = {
	value: m.compare_measure_value,
	change: m.compare_measure_change,
	relative: m.compare_measure_relative,
	index: m.compare_measure_index
};
export const measureName = (measure: Measure): string => MEASURE_NAMES[measure]();

const OBSTACLES: Record<Obstacle, () => string> = {
	one_country: m.compare_obstacle_one_country,
	one_indicator: m.compare_obstacle_one_indicator,
	many_lines: m.compare_obstacle_many_lines,
	no_sexes: m.compare_obstacle_no_sexes,
	no_partner: m.compare_obstacle_no_partner
};
export const obstacleText = (obstacle: Obstacle): string => OBSTACLES[obstacle]();

/** Names written out in a line; the others are counted. */
const MOST_NAMED = 2;
const some = (names: readonly string[]): string =>
	joinByComma(
		names.length > MOST_NAMED + 1 ? [...names.slice(0, MOST_NAMED), `+${names.length - MOST_NAMED}`] : names,
		currentLanguage()
	);

/** What is chosen, in a line that is cut at its end; the figure beneath says the names of indicators: `Serbia, Georgia, +3 · 2010–2024 · trend · NEET rate`. */
export function choiceText(
	{ countries, years, measure }: Pick<CompareView, 'countries' | 'years' | 'measure'>,
	form: Form,
	facts: readonly Pick<IndicatorFacts, 'name'>[],
	places: readonly { readonly country: string; readonly name: string }[]
): string {
	const names = countries.flatMap((code) => places.find(({ country }) => country === code)?.name ?? []);
	const period = hasSpan(form, measure) ? yearsText(years.from, years.to) : String(years.to);
	return [some(names), period, formName(form), some(facts.map(({ name }) => name))].filter(Boolean).join(' · ');
}
