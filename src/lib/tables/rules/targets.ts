/** Rules on targets: what may be set against an indicator, and what two targets of one act must not contradict. */
import { texts } from '../check';
import { indicators, observations } from '../statistics';
import { targets } from '../targets';
import { codesOf, problemAt, rule, type Finding } from './rule';

/** A target names an indicator or a theme; a near one says how it differs. */
export const targetSaysItsMatch = rule([targets], function* (targets) {
	for (const { line, row } of targets.rows) {
		if (row === null) continue;
		const { match, indicator, theme, difference } = row;
		const found: Finding | null =
			(match === 'none') !== (indicator === null)
				? ['match', `${match}, though ${indicator === null ? 'no' : 'an'} indicator is named`, 'correct one of the two']
				: (indicator === null) !== (theme !== null)
					? [
							'theme',
							theme === null ? 'empty, though no indicator is named' : 'filled, though the indicator has one',
							theme === null ? 'fill in the theme' : 'empty it'
						]
					: (match === 'near') !== (difference !== null)
						? [
								'difference',
								`${difference === null ? 'empty' : 'filled'}, though the match is ${match}`,
								difference === null ? 'say how the measure differs from the indicator' : 'empty it, or write near'
							]
						: null;
		if (found !== null) yield problemAt(targets, line, String(row[found[0] as 'match'] ?? ''), found);
	}
});

/** A range has two ends, the lower first; nothing else has. */
export const targetRangeHasEnds = rule([targets], function* (targets) {
	for (const { line, row } of targets.rows) {
		if (row === null) continue;
		const { operator, value, value_high: high } = row;
		const range = operator === 'range';
		if (range ? high !== null && high > value : high === null) continue;
		const message = range
			? high === null
				? 'empty, though the target is a range'
				: `not above value ${value}`
			: `filled, though the operator is ${operator}`;
		yield problemAt(targets, line, String(high ?? ''), ['value_high', message, 'correct it, or the operator']);
	}
});

/** A target of two years or a span ends after it begins. */
export const targetSpanRunsForward = rule([targets], function* (targets) {
	for (const { line, row } of targets.rows)
		if (row !== null && row.year_first !== null && row.year_first >= row.year)
			yield problemAt(targets, line, String(row.year_first), [
				'year_first',
				`not before year ${row.year}`,
				'correct one of the two, or empty it'
			]);
});

/** Per cent of a starting value is no value of an indicator; a complement is of a measure in per cent. */
export const targetUnitFitsKind = rule([targets], function* (targets) {
	for (const { line, row } of targets.rows) {
		if (row === null || row.unit === 'percent' || !['relative', 'complement'].includes(row.kind)) continue;
		yield problemAt(targets, line, row.unit, [
			'unit',
			`not per cent, though the target is ${row.kind === 'relative' ? 'relative' : 'a complement'}`,
			'write percent, or correct the kind'
		]);
	}
});

/** An exact target has the unit and the age group of its indicator, and lies where its values can. */
export const exactTargetFitsIndicator = rule(
	[targets, indicators, observations],
	function* (targets, indicators, observations) {
		const known = new Map(indicators.rows.flatMap(({ row }) => (row === null ? [] : [[row.indicator, row]])));
		const observed = codesOf(observations, ['INDICATOR']);
		const ages = codesOf(observations, ['INDICATOR', 'AGE']);
		for (const { line, row } of targets.rows) {
			const indicator = known.get(row?.indicator ?? '');
			if (row === null || row.match !== 'exact' || indicator === undefined) continue;
			if (row.age !== null && observed.has(indicator.indicator) && !ages.has(`${row.indicator}.${row.age}`))
				yield problemAt(targets, line, row.age, [
					'age',
					`not an age group of ${row.indicator}`,
					'correct it, or write near and say how it differs'
				]);
			if (row.kind !== 'level') continue;
			const { unit, valid_min: min, valid_max: max } = indicator;
			if (row.unit !== unit)
				yield problemAt(targets, line, row.unit, ['unit', `not that of ${row.indicator}`, `write ${unit}`]);
			else if (row.value < min || row.value > max)
				yield problemAt(targets, line, String(row.value), [
					'value',
					`outside ${min} to ${max}, the possible values of ${row.indicator}`,
					'correct it'
				]);
		}
	}
);

/** Two targets that are judged together name each other. */
export const jointTargetsNameEachOther = rule([targets], function* (targets) {
	const rows = codesOf(targets, ['target']);
	for (const { line, row } of targets.rows) {
		const other = rows.get(row?.joint_with ?? '');
		if (row === null || row.joint_with === null || other === undefined) continue;
		if (row.joint_with !== row.target && texts(targets, other, ['joint_with'])[0] === row.target) continue;
		yield problemAt(targets, line, row.joint_with, [
			'joint_with',
			'does not name this target in turn',
			'let both name each other'
		]);
	}
});
