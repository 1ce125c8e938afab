/** A target as charts of tests draw it. */
import { isDrawn, targetOf, type TargetRule } from '$lib/domain/targets/target';

/** Below 9 per cent, a level of the European Union that may be drawn. */
export function rule(value = 9): TargetRule {
	const target = targetOf({
		target: 'EU_LEAVERS',
		scope: 'eu',
		country: null,
		indicator: 'early_leavers',
		match: 'exact',
		sex: 'T',
		yearFirst: null,
		year: 2030,
		basis: 'act',
		certainty: 'documented',
		jointWith: null,
		kind: 'level',
		operator: '<',
		value,
		valueHigh: null,
		baseYear: null,
		dateEnd: '2021-02-26'
	});
	if (!isDrawn(target)) throw new Error('not drawn');
	return { target, label: 'Below 9%', name: 'Target: below 9%' };
}
