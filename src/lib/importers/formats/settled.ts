/** Which columns hold values and which narrow them, once all of a table are known. */
import { isIsoCode, isPartOfYear } from '../headers';
import type { Column } from '../layout';
import type { Draft } from './beside-countries';
import { DERIVED, NUMBERED, withFlags } from './heads';

/**
 * With values under years or under a name of their own, other columns of numbers are none; without, each is an indicator.
 * Where no column is of numbers alone, the last that is mostly: what its other cells are is to be explained.
 */
export function settled(drafts: readonly Draft[]): Column[] {
	const named = drafts.some(({ column: { role }, across }) => role === 'OBS_VALUE' || across);
	const ofYears = drafts.some(({ column }) => column.role === 'OBS_VALUE' && column.fixed.TIME_PERIOD !== undefined);
	const isValue = ({ column: { role, name } }: Draft): boolean =>
		!named && role === 'DIMENSION' && name !== '' && !isPartOfYear(name) && !NUMBERED.test(name);
	const last = drafts.some((one) => one.numeric && isValue(one))
		? undefined
		: drafts.findLast((one) => one.halfNumeric === true && isValue(one));
	const columns = drafts.map((one): Column => {
		const { column: draft, numeric } = one;
		if (draft.role === 'DIMENSION' && numeric && (NUMBERED.test(draft.name) || (named && DERIVED.test(draft.name))))
			return { role: 'IGNORED', name: draft.name };
		const isFurther = named && draft.role === 'DIMENSION' && one.measured === true;
		// Beside years across, nobody knows of which year it is.
		if (isFurther && ofYears) return { role: 'IGNORED', name: draft.name };
		return one === last || isFurther || (numeric && isValue(one))
			? { role: 'OBS_VALUE', name: draft.name, fixed: { INDICATOR: draft.name } }
			: draft;
	});
	return withoutDoubles(withFlags(columns));
}

/** Of two columns for the same, the first is read; a second country, sex, age or time narrows the value. */
function withoutDoubles(columns: readonly Column[]): Column[] {
	const seen = new Set<string>();
	return columns.map((one): Column => {
		if (one.role === 'OBS_VALUE' || one.role === 'IGNORED' || one.role === 'DIMENSION') return one;
		const isSecond = seen.has(one.role);
		seen.add(one.role);
		if (!isSecond) return one;
		const narrows = /^(?:REF_AREA|SEX|AGE|TIME)/.test(one.role) && !(one.role === 'REF_AREA' && isIsoCode(one.name));
		return { role: narrows ? 'DIMENSION' : 'IGNORED', name: one.name };
	});
}
