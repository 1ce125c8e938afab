/** Values that cannot be right, or are likely in another unit: 0.45 for 45 %, thousands for persons. */
import { group } from 'd3';
import { finding, type Finding } from '../finding';
import type { ImportedObservation } from '../observations';
import type { References } from '../references';
import { placeOf } from './doubles';

const FACTORS = [100, 1000, 1_000_000] as const;
/** A value times a factor that comes so near to the published ones is likely in another unit. */
const NEAR = 0.35;
/** Shares of a whole need at least so many values below one to be told from small percentages, unless none has ever been so small. */
const FEWEST_SHARES = 3;

export function* ofRange(
	observations: readonly ImportedObservation[],
	{ indicators, published }: References
): Generator<Finding> {
	const known = new Map(indicators.map((info) => [info.indicator, info]));
	const usuals = usualOf(published);
	for (const [indicator, own] of group(observations, ({ INDICATOR }) => INDICATOR)) {
		const info = known.get(indicator);
		if (info === undefined) continue;
		const usual = usuals.get(indicator);
		const shares =
			info.unit === 'percent' &&
			own.every(({ OBS_VALUE: value }) => value >= 0 && value <= 1) &&
			(own.length >= FEWEST_SHARES ? (usual?.median ?? 0) > 2 : (usual?.least ?? 0) > 1);
		if (shares) yield { ...finding('unit_share', placeOf(own[0]!), { indicator }), count: own.length };
		for (const one of own) {
			if (one.OBS_VALUE < info.validMin || one.OBS_VALUE > info.validMax) {
				yield finding('out_of_range', placeOf(one), { indicator, min: info.validMin, max: info.validMax });
				continue;
			}
			// Nobody counts a thousandth of a person: the sign parts thousands, or the values are thousands.
			if (info.unit === 'persons' && !Number.isInteger(one.OBS_VALUE) && /^\d{1,3}[.,]\d{3}$/.test(one.text.trim())) {
				yield finding('number_ambiguous', placeOf(one), { indicator });
				continue;
			}
			const own = usuals.get(`${indicator} ${one.REF_AREA} ${one.SEX}`);
			// What the series has held before is no other unit.
			const expected =
				own === undefined || (one.OBS_VALUE >= own.least && one.OBS_VALUE <= own.most) ? undefined : own.median;
			const factor = shares || expected === undefined ? undefined : factorOf(one.OBS_VALUE, expected);
			if (factor !== undefined && expected !== undefined)
				yield finding('unit_factor', placeOf(one), { indicator, factor, expected });
		}
	}
}

/** By what a value would have to be multiplied to come near what is usual: 100, or 0.001. */
function factorOf(value: number, expected: number): number | undefined {
	if (value === 0 || expected === 0) return undefined;
	const factors = FACTORS.flatMap((factor) => [factor, 1 / factor]);
	return factors.find((factor) => Math.abs((value * factor) / expected - 1) < NEAR);
}

/** What is usual of an indicator, and of each of its countries and sexes. */
interface Usual {
	readonly least: number;
	readonly median: number;
	readonly most: number;
}

function usualOf(published: References['published']): Map<string, Usual> {
	const groups = new Map<string, number[]>();
	for (const { indicator, country, sex, value } of published)
		for (const key of [indicator, `${indicator} ${country} ${sex}`]) {
			const known = groups.get(key);
			if (known) known.push(value);
			else groups.set(key, [value]);
		}
	return new Map(
		[...groups].map(([key, values]) => {
			values.sort((a, b) => a - b);
			return [key, { least: values[0]!, median: values[values.length >> 1]!, most: values.at(-1)! }];
		})
	);
}
