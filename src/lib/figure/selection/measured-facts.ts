/** An indicator as it is named and written where its values are measured against a base year. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import { decimalsOf, type Measure } from '$lib/domain/measures/measure';
import * as m from '$lib/i18n/paraglide/messages';

/** @param base first year of the view */
export function measuredFacts<F extends IndicatorFacts>(facts: F, measure: Measure, base: number): F {
	if (measure === 'value') return facts;
	const year = String(base);
	const named = { name: facts.name, year };
	const derived = {
		...facts,
		derived: true as const,
		decimals: decimalsOf(measure, facts),
		validMin: null,
		validMax: null
	};
	switch (measure) {
		case 'change':
			return {
				...derived,
				name: m.measure_name_change(named),
				...(facts.unitShort === '%' && { unit: m.measure_points(), unitShort: m.measure_points_short() })
			};
		case 'relative':
			return { ...derived, name: m.measure_name_relative(named), unit: m.measure_percent({ year }), unitShort: '%' };
		case 'index':
			return { ...derived, name: m.measure_name_index(named), unit: m.measure_index({ year }), unitShort: '' };
	}
}
