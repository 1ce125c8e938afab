/** Whether two indicators go together over the countries drawn; '' unless clearly so. Never why. */
import { rank, sum } from 'd3';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { IndicatorPair } from '$lib/domain/pairs';
import { shown } from '$lib/domain/shown';
import { isCarriedForward } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { formatSigned } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { COMPARISONS, isSound, withEstimates } from '../finding';

/** Of fewer countries a correlation says nothing. */
const FEWEST_PAIRS = 10;
const LARGE = 0.6;
const DECIMALS = 2;

/** Ranks from 1; equal values share the mean of theirs. */
function meanRanks(values: readonly number[]): number[] {
	const first = Array.from(rank([...values]));
	return first.map((at) => at + (first.filter((other) => other === at).length + 1) / 2);
}

/** Spearman's rank correlation of two lists of the same length; null where one of them does not vary. */
export function rankCorrelation(x: readonly number[], y: readonly number[]): number | null {
	const [a, b] = [meanRanks(x), meanRanks(y)];
	const middle = (x.length + 1) / 2;
	const product = (p: readonly number[], q: readonly number[]) =>
		sum(p, (value, at) => (value - middle) * ((q[at] ?? NaN) - middle));
	const spread = Math.sqrt(product(a, a) * product(b, b));
	return spread === 0 ? null : product(a, b) / spread;
}

/** @param rows of countries; a value carried forward silences the finding, one with a doubt must not decide it */
export function scatterFinding(x: IndicatorFacts, y: IndicatorFacts, rows: readonly IndicatorPair[]): string {
	if (rows.length < FEWEST_PAIRS || rows.some((row) => isCarriedForward(row.x) || isCarriedForward(row.y))) return '';
	const correlationOf = (among: readonly IndicatorPair[]) =>
		rankCorrelation(
			among.map((row) => shown(row.x.observation.value, x.decimals)),
			among.map((row) => shown(row.y.observation.value, y.decimals))
		);
	const sound = rows.filter((row) => isSound(row.x) && isSound(row.y));
	const [all, alone] = [correlationOf(rows), correlationOf(sound)];
	if (all === null || alone === null || sound.length < FEWEST_PAIRS) return '';
	const [value, check] = [shown(all, DECIMALS), shown(alone, DECIMALS)];
	if (Math.abs(value) < LARGE || Math.abs(check) < LARGE || value * check < 0) return '';
	return withEstimates(
		m.finding_together({
			x: x.name,
			y: y.name,
			comparison: COMPARISONS[value > 0 ? 'higher' : 'lower'](),
			value: `\u2066${formatSigned(value, DECIMALS, currentLanguage())}\u2069`,
			count: rows.length
		}),
		rows.flatMap((row) => [row.x.observation, row.y.observation])
	);
}
