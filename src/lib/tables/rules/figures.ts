/** Rules on values. */
import { scores } from '../process';
import { indicators, observations } from '../statistics';
import { problemAt, rule } from './rule';

/** An observation lies where its indicator says a value can be right. */
export const observationIsPossible = rule([observations, indicators], function* (observations, indicators) {
	const known = new Map(indicators.rows.flatMap(({ row }) => (row === null ? [] : [[row.indicator, row]])));
	for (const { line, row } of observations.rows) {
		const indicator = row === null ? undefined : known.get(row.INDICATOR);
		if (row === null || indicator === undefined) continue;
		const { valid_min: min, valid_max: max } = indicator;
		if (row.OBS_VALUE >= min && row.OBS_VALUE <= max) continue;
		yield problemAt(observations, line, String(row.OBS_VALUE), [
			'OBS_VALUE',
			`outside ${min} to ${max}, the possible values of ${row.INDICATOR}`,
			`correct it, or valid_min and valid_max in ${indicators.file}`
		]);
	}
});

/** A score lies on its scale; an empty end of the scale is open. */
export const scoreLiesOnScale = rule([scores], function* (scores) {
	for (const { line, row } of scores.rows) {
		if (row === null) continue;
		const { value, scale_min: min, scale_max: max } = row;
		if ((min === null || value >= min) && (max === null || value <= max)) continue;
		const scale = [min === null ? [] : [`from ${min}`], max === null ? [] : [`to ${max}`]].flat().join(' ');
		yield problemAt(scores, line, String(value), ['value', `off its scale ${scale}`, 'correct the score or its scale']);
	}
});
