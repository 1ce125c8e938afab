/** Rules on values. */
import { scores } from '../process';
import { texts } from '../check';
import { indicators, methods, notes, observations } from '../statistics';
import { problemAt, rowRule, rule } from './rule';

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

/** A scale, and the possible values of an indicator, run from a smaller to a larger number. */
export const rangeHasWidth = (
	[
		['scale_min', 'scale_max'],
		['valid_min', 'valid_max']
	] as const
).map(([min, max]) =>
	rowRule([min, max], (row) => {
		const [from, to] = [row[min], row[max]];
		if (from === null || to === null || from < to) return null;
		return [max, `not above ${min} ${from}`, 'correct one of the two'];
	})
);

/** An age group runs from a younger to an older age. */
export const ageGroupHasWidth = rule([observations], function* (observations) {
	for (const { line, row } of observations.rows) {
		const [, from, to] = /^Y(\d+)T(\d+)$/.exec(row?.AGE ?? '') ?? [];
		if (row === null || to === undefined || Number(from) < Number(to)) continue;
		yield problemAt(observations, line, row.AGE, [
			'AGE',
			`ends at ${to}, before it starts`,
			'write the younger age first'
		]);
	}
});

/** Every indicator has a value. */
export const indicatorHasObservations = rule([indicators, observations], function* (indicators, observations) {
	if (observations.rows.length === 0) return;
	const observed = new Set(observations.rows.map((row) => texts(observations, row, ['INDICATOR'])[0]));
	for (const { line, row } of indicators.rows) {
		if (row === null || observed.has(row.indicator)) continue;
		const remedy = `add its rows to ${observations.file}, or remove it`;
		yield problemAt(indicators, line, row.indicator, ['indicator', 'without any observation', remedy]);
	}
});

/** The page words a large change from its values, so its note says which. */
export const largeChangeNamesValues = rule([notes], function* (notes) {
	for (const { line, row } of notes.rows) {
		if (row?.kind !== 'large_change') continue;
		const empty = (['indicator', 'country', 'year_from', 'year_to'] as const).find((column) => row[column] === null);
		if (empty !== undefined)
			yield problemAt(notes, line, '', [empty, 'empty, though the note is of a large change', 'say of which values']);
	}
});

/** Where an indicator has methods, each of its values has one, and only one; and each row is of a value. */
export const valueHasOneMethod = rule([observations, methods], function* (observations, methods) {
	const rows = methods.rows.flatMap(({ line, row }) => (row === null ? [] : [{ line, row }]));
	const measured = new Set(rows.map(({ row }) => row.indicator));
	const used = new Set<number>();
	for (const { line, row } of observations.rows) {
		if (row === null || !measured.has(row.INDICATOR)) continue;
		const own = rows.filter(
			({ row: { indicator, country, year_from: from, year_to: to } }) =>
				indicator === row.INDICATOR &&
				(country === null || country === row.REF_AREA) &&
				row.TIME_PERIOD >= (from ?? -Infinity) &&
				row.TIME_PERIOD <= (to ?? Infinity)
		);
		for (const one of own) used.add(one.line);
		if (own.length === 1) continue;
		yield problemAt(observations, line, String(row.TIME_PERIOD), [
			'TIME_PERIOD',
			own.length === 0
				? `without a method, though ${row.INDICATOR} has some`
				: `with several methods, in lines ${own.map((one) => one.line).join(' and ')} of ${methods.file}`,
			`correct the years in ${methods.file}`
		]);
	}
	// A row that cannot be read may be the value sought.
	if (observations.rows.length === 0 || observations.rows.some(({ row }) => row === null)) return;
	for (const { line, row } of rows)
		if (!used.has(line))
			yield problemAt(methods, line, row.indicator, ['indicator', 'of no value', 'correct its years, or remove it']);
});
