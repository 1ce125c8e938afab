/** Targets as they are listed: named in the language of the page, with everything known of each. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import { localize, type Names } from '$lib/domain/names';
import type { Answer } from '$lib/duckdb/queries/query';
import type { targetList } from '$lib/duckdb/queries/targets';

type Row = Answer<typeof targetList>;

export const agreedIn = (
	rows: readonly Row[],
	names: Names,
	facts: ReadonlyMap<string, Pick<IndicatorFacts, 'name'>>
) =>
	rows.map((row) => {
		const { lang, definition, difference } = localize(
			names,
			'target',
			row.target,
			{ definition: row.definition, difference: row.difference },
			{ definition: 'definition', difference: 'difference' }
		);
		const note =
			row.certaintyNote === null ? null : names.text('target', row.target, 'certainty_note', row.certaintyNote);
		return {
			target: row.target,
			scope: row.scope,
			country: row.country,
			setBy: names.of('target_setter', row.setBy),
			definition: { text: definition, lang },
			difference: difference === null ? null : { text: difference, lang },
			indicator: row.indicator === null ? null : { code: row.indicator, name: facts.get(row.indicator)?.name ?? '' },
			theme: row.theme,
			match: row.match,
			kind: row.kind,
			yearFirst: row.yearFirst,
			year: row.year,
			operator: row.operator,
			value: row.value,
			valueHigh: row.valueHigh,
			unitShort: names.of('unit', row.unit, 'short'),
			baseYear: row.baseYear,
			basis: row.basis,
			dateStart: row.dateStart,
			dateEnd: row.dateEnd,
			datePrecision: row.datePrecision,
			certainty: row.certainty,
			note,
			sourceTitle: row.sourceTitle,
			sourceUrl: row.sourceUrl
		};
	});

export type AgreedTarget = ReturnType<typeof agreedIn>[number];
