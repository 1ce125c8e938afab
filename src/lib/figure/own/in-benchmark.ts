/** The reader's own values held against a benchmark or an earlier one of theirs: rows and words of their own. Pure. */
import type { BenchmarkRow } from '$lib/charts/benchmark/rows';
import type { ChartTable } from '$lib/charts/frame/contract';
import { breaksBetween } from '$lib/domain/measures/measure';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { releaseOf } from '$lib/domain/observation';
import { pairs } from '$lib/domain/pairs';
import { select, type Selected } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { joinByComma } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { OwnObservation, OwnPart } from '$lib/state/own-data.svelte';
import { benchmarkRows, benchmarkTable, compare } from '../indicator/benchmark/benchmark';
import type { BenchmarkDrawing, BenchmarkValues } from '../indicator/benchmark/BenchmarkFigure.svelte';
import { changeRows, changes, changeTable } from '../indicator/change/change';
import type { ChangeValues } from '../indicator/change/ChangeFigure.svelte';
import { namesOf } from '../naming';
import { interleaved, ownId, ownSentence, ownValues, withOwnRows, type OwnValue } from './in-figure';

/** Own rows by country, with the values they are made of. */
export interface OwnDistances {
	readonly values: readonly OwnValue[];
	readonly rows: readonly BenchmarkRow[];
	readonly table: ChartTable['rows'];
}

const selectedOf = (
	own: readonly OwnObservation[],
	parts: readonly OwnPart[],
	{ facts, countries, sex, tolerance = 0 }: Pick<BenchmarkValues, 'facts' | 'countries' | 'sex' | 'tolerance'>,
	year: number
) => select(ownValues(own, parts, { facts, countries, sex, from: year - tolerance, to: year }), year, tolerance);

/** Nobody has checked them, so they are higher or lower, never better or worse. */
const neutral = (facts: IndicatorFacts): IndicatorFacts => ({ ...facts, direction: 'neutral' });

const markedBy = (nameOf: (country: string) => string) => (country: string) => m.own_mark({ name: nameOf(country) });

/** Each held against what the published one of its country is; against that itself, where it is the benchmark. */
export function ownFromBenchmark(
	own: readonly OwnObservation[],
	parts: readonly OwnPart[],
	given: BenchmarkValues
): OwnDistances {
	const { benchmark, countries, year } = given;
	const facts = neutral(given.facts);
	if (!benchmark) return { values: [], rows: [], table: [] };
	const nameOf = namesOf(countries);
	const reference = {
		...benchmark,
		comparedWith: (country: string) => (country === benchmark.of ? benchmark : benchmark.comparedWith(country))
	};
	const values = compare(facts, selectedOf(own, parts, given, year), reference, nameOf);
	const { rows: table } = benchmarkTable(facts, values, reference, markedBy(nameOf), (source) => source, '');
	return {
		values,
		rows: benchmarkRows(facts, [], values, nameOf),
		table: table.map((row, at) => ({ ...row, source: { text: values[at]?.file ?? '' } }))
	};
}

/** A value with what is doubtful of a change up to it: breaks in its series, as of a published one. */
function sinceBreaks(one: Selected<OwnValue>, from: number, values: readonly OwnValue[]): Selected<OwnValue> {
	const { observation } = one;
	const ofCountry = values.filter(({ country }) => country === observation.country);
	const years = breaksBetween(ofCountry, from, observation.year);
	if (years.length === 0) return one;
	const comment = m.measure_break({ years: joinByComma(years.map(String), currentLanguage()) });
	return { ...one, observation: { ...observation, comment } };
}

/** A value and an earlier one of the same file and release; a published one is never a side of such a pair. */
export function ownChanges(
	own: readonly OwnObservation[],
	parts: readonly OwnPart[],
	given: ChangeValues
): OwnDistances {
	const { countries, year, earlier, sort = 'value' } = given;
	const facts = neutral(given.facts);
	const nameOf = namesOf(countries);
	const values = ownValues(own, parts, { ...given, from: 0, to: year });
	const found = pairs(selectedOf(own, parts, given, year), selectedOf(own, parts, given, earlier))
		.filter(
			({ later: { observation: now }, earlier: { observation: then } }) =>
				now.file === then.file && releaseOf(now) === releaseOf(then)
		)
		.map(({ later, earlier }) => ({ later: sinceBreaks(later, earlier.observation.year, values), earlier }));
	const rows = changes(facts, found, nameOf, sort);
	const { rows: table } = changeTable(facts, rows, markedBy(nameOf), (source) => source, '');
	return {
		values: found.flatMap(({ later, earlier }) => [later.observation, earlier.observation]),
		rows: changeRows(facts, rows, nameOf),
		table: table.map((row, at) => ({ ...row, source: { text: rows[at]?.later.observation.file ?? '' } }))
	};
}

/** The drawing with a row for each under the published one of its country. */
export function withOwnDistances(
	{ model, rows, options }: BenchmarkDrawing,
	own: OwnDistances
): BenchmarkDrawing & { readonly text: string } {
	const text = ownSentence(own.rows.map(({ name, words }) => m.own_gap({ name, gap: words })));
	return {
		options,
		text,
		model: withOwnRows(model, own.values, text, own.table),
		rows: interleaved(
			rows,
			own.rows.map((row) => ({
				country: row.id,
				row: { ...row, id: ownId(row.id), country: row.id, name: m.own_mark({ name: row.name }), unpublished: true }
			}))
		)
	};
}
