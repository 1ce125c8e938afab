/** The reader's own values of women and men beside the published ones: rows and words of their own. Pure. */
import type { DumbbellRow } from '$lib/charts/dumbbell/rows';
import * as m from '$lib/i18n/paraglide/messages';
import { dumbbellRows, dumbbellTable, gaps, observationsOf, type Gap } from '../indicator/dumbbell/dumbbell';
import type { DumbbellDrawing, DumbbellValues } from '../indicator/dumbbell/dumbbell-figure';
import type { FigureModel } from '../model';
import { namesOf } from '../naming';
import { interleaved, ownId, ownSentence, ownValues, withOwnRows, type OwnValue } from './in-figure';
import type { OwnObservation, OwnPart } from '$lib/state/own-data.svelte';

type OwnGap = Gap<OwnValue>;

/** Women and men of one year, by the rule of the published ones. */
export function ownGaps(
	own: readonly OwnObservation[],
	parts: readonly OwnPart[],
	{ facts, countries, year, tolerance = 0 }: Pick<DumbbellValues, 'facts' | 'countries' | 'year' | 'tolerance'>
): OwnGap[] {
	const of = (sex: 'F' | 'M') => ownValues(own, parts, { facts, countries, sex, from: year - tolerance, to: year });
	return gaps(facts, [...of('F'), ...of('M')], year, tolerance, namesOf(countries));
}

/** The drawing with a row for each of them under the published one of its country. */
export function withOwnGaps(
	{ model, rows }: DumbbellDrawing,
	own: readonly OwnGap[],
	{ facts, countries }: Pick<DumbbellValues, 'facts' | 'countries'>
): { readonly model: FigureModel; readonly rows: DumbbellRow[]; readonly text: string } {
	const nameOf = namesOf(countries);
	const markOf = (country: string) => m.own_mark({ name: nameOf(country) });
	const ownRows = dumbbellRows(facts, own, nameOf);
	const values = observationsOf(own);
	const fileOf = (country: string) => [
		...new Set(values.filter((one) => one.country === country).map(({ file }) => file))
	];
	const told = ownRows.map(({ name, gap }) => m.own_gap({ name, gap }));
	const text = ownSentence(told);
	const table = dumbbellTable(facts, own, markOf, (source) => source, '');
	return {
		text,
		model: withOwnRows(
			model,
			values,
			text,
			table.rows.map((row, at) => ({ ...row, source: { text: fileOf(own[at]?.country ?? '').join(' / ') } }))
		),
		rows: interleaved(
			rows,
			ownRows.map((row) => ({
				country: row.id,
				row: { ...row, id: ownId(row.id), country: row.id, name: markOf(row.id), unpublished: true }
			}))
		)
	};
}
