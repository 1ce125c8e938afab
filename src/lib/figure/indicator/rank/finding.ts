/** What is to be seen in a ranking, on a map or among tiles; '' where nothing stands out. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import { shown } from '$lib/domain/shown';
import { difference, medianOf, verdict, type Verdict } from '$lib/domain/statistics';
import { isCarriedForward, type Selected } from '$lib/domain/tolerance';
import * as m from '$lib/i18n/paraglide/messages';
import { countedText } from '../../coverage-text';
import type { NameOf } from '../../naming';
import { valueText } from '../../summary';
import { COMPARISONS, isSound, mostFrequent, withEstimates } from '../finding';

interface Reference {
	readonly name: string;
	readonly value: number;
	/** Of another year than the requested one it is not compared with. */
	readonly year?: number;
}

type Facts = Pick<IndicatorFacts, 'decimals' | 'direction' | 'unitShort'>;

/** So many times the lowest value is the highest where the distance between them stands out. */
const FAR = 1.5;

/**
 * Where the lead stands among the others; without one that stands out, on which side of the reference value most countries
 * are; without that, the highest and the lowest value.
 * @param selected of the countries; a value carried forward among them silences it
 * @param lead the country highlighted among the others
 */
export function rankFinding(
	facts: Facts,
	selected: readonly Selected[],
	year: number,
	nameOf: NameOf,
	{ lead = null, reference = null }: { readonly lead?: string | null; readonly reference?: Reference | null } = {}
): string {
	if (selected.some(isCarriedForward)) return '';
	const finding =
		leadText(facts, selected, lead, nameOf) ||
		(reference && (reference.year ?? year) === year ? referenceText(facts, selected, reference) : '') ||
		rangeText(facts, selected, year, nameOf);
	return withEstimates(
		finding,
		selected.map(({ observation }) => observation)
	);
}

const comparison = ({ decimals, direction }: Facts, value: number, other: number): Verdict =>
	verdict(difference(shown(value, decimals), shown(other, decimals), true)?.by ?? 0, direction);

function leadText(facts: Facts, selected: readonly Selected[], lead: string | null, nameOf: NameOf): string {
	const own = selected.find(({ observation }) => observation.country === lead);
	const median = medianOf(selected);
	if (!own || !isSound(own) || median === null) return '';
	const { value, country } = own.observation;
	const others = selected.filter((one) => one !== own);
	const most = mostFrequent(
		others.map((other) => ({
			verdict: comparison(facts, value, other.observation.value),
			sound: isSound(other)
		}))
	);
	if (!most) return '';
	return m.finding_lead({
		country: nameOf(country),
		value: valueText(facts, value),
		comparison: COMPARISONS[most.verdict](),
		count: String(most.count),
		others: String(others.length),
		median: valueText(facts, median)
	});
}

function referenceText(facts: Facts, selected: readonly Selected[], reference: Reference): string {
	const most = mostFrequent(
		selected.map((one) => ({
			verdict: comparison(facts, one.observation.value, reference.value),
			sound: isSound(one)
		}))
	);
	return most ? benchmarkText(facts, most, selected.length, reference) : '';
}

/** `In 11 of 15 countries the value is better than the benchmark, European Union: 9.5%` */
export const benchmarkText = (
	facts: Facts,
	{ verdict: side, count }: NonNullable<ReturnType<typeof mostFrequent>>,
	total: number,
	{ name, value }: Reference
): string =>
	m.finding_benchmark({
		counted: countedText(count, total),
		comparison: COMPARISONS[side](),
		reference: name,
		value: valueText(facts, value)
	});

/** The highest and the lowest of the values of one year, estimates said. */
export const rangeFinding = (facts: Facts, selected: readonly Selected[], year: number, nameOf: NameOf): string =>
	withEstimates(
		rangeText(facts, selected, year, nameOf),
		selected.map(({ observation }) => observation)
	);

function rangeText(facts: Facts, selected: readonly Selected[], year: number, nameOf: NameOf): string {
	const sorted = [...selected].sort((a, b) => a.observation.value - b.observation.value);
	const at = (one: Selected | undefined) => (one ? shown(one.observation.value, facts.decimals) : NaN);
	const [lowest, second] = sorted;
	const [before, highest] = sorted.slice(-2);
	if (!lowest || !highest || !isSound(lowest) || !isSound(highest)) return '';
	const alone = at(lowest) < at(second) && at(before) < at(highest);
	const far = at(lowest) <= 0 ? at(highest) > 0 : at(highest) >= FAR * at(lowest);
	if (!alone || !far) return '';
	return m.finding_range({
		year: String(year),
		lowest: nameOf(lowest.observation.country),
		lowestValue: valueText(facts, lowest.observation.value),
		highest: nameOf(highest.observation.country),
		highestValue: valueText(facts, highest.observation.value)
	});
}
