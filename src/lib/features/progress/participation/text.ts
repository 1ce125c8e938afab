/** Participation through all rounds and the types of reports -> the tables with their words. */
import type { MatrixCell, MatrixData } from '$lib/charts/matrix/layout';
import type { ChartTable, TableCell } from '$lib/charts/frame/contract';
import { countedText } from '$lib/figure/coverage-text';
import { currentLanguage } from '$lib/i18n/current';
import { joinBySemicolon } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import {
	authorOf,
	authorsOf,
	reportCounts,
	took,
	type Author,
	type PartCell,
	type PartKind,
	type PartRow,
	type TookPart
} from './model';
import { linked, type CountryLink } from '$lib/ui/addresses';
import { participationName } from '$lib/ui/terms';

export interface NamedCode {
	readonly code: string;
	readonly name: string;
}
interface NamedRound {
	readonly round: string;
	readonly short: string;
}

/** The kind of participation in words; nothing known is not `no`. */
export const partName = (kind: PartKind): string =>
	kind === 'unknown' ? m.term_part_unknown() : participationName(kind);

type Sourced = TookPart & { readonly sourceUrl: string | null };
/** A country through the rounds, with its name and that of its region. */
export type NamedRow = PartRow<Sourced> & { readonly name: string; readonly regionName: string };

/** A cell of the matrix: what is known of a country in a round, and who answers for its reports. */
export interface SignCell extends MatrixCell {
	readonly part: PartCell<Sourced>;
	readonly authors: readonly Author[];
	readonly steps: number;
}

/** Countries against rounds: who took part, and who answers for the report. */
export function participationMatrix(
	rows: readonly NamedRow[],
	rounds: readonly NamedRound[],
	withResults: readonly string[],
	types: readonly (NamedCode & { readonly author: string })[],
	stepsOf: (country: string, round: string) => number,
	hrefOf: CountryLink,
	grouped: boolean
): MatrixData<SignCell> {
	const nameOf = (code: string) => types.find((type) => type.code === code)?.name ?? code;
	const totalOf = (row: NamedRow) => tookText(row.took, withResults.length);
	return {
		columns: rounds.map(({ round, short }) => ({ code: round, name: short, counted: withResults.includes(round) })),
		rows: rows.map((row) => ({
			country: row.country,
			name: row.name,
			...linked(hrefOf(row.country)),
			group: grouped ? row.regionName : null,
			total: totalOf(row),
			cells: row.cells.map((part, at): SignCell => {
				const steps = stepsOf(row.country, part.round);
				const label = cellText(part, nameOf, steps);
				return {
					column: part.round,
					state: part.kind,
					known: took(part.kind),
					label,
					tip: [`${row.name} · ${rounds[at]?.short ?? part.round}`, label],
					part,
					steps,
					authors: authorsOf(part.reports, types)
				};
			})
		}))
	};
}

/**
 * How many are documented as taking part in every round with results, and how many with what is not certain; '' where nobody
 * is either.
 */
export function everyRoundFinding(rows: readonly Pick<PartRow, 'every' | 'documented'>[], rounds: number): string {
	const all = rows.filter(({ every }) => every).length;
	if (all === 0) return '';
	const documented = rows.filter((row) => row.documented).length;
	const finding = m.finding_every({ rounds: String(rounds), counted: countedText(documented, rows.length) });
	return documented === all ? finding : m.finding_every_uncertain({ finding, count: String(all) });
}

/** In how many rounds with results somebody took part: `3 of 6`. */
export const tookText = (took: number, rounds: number): string =>
	m.progress_took_of({ took: String(took), rounds: String(rounds) });

/** All a cell says: kind, doubt, reports, break. */
const cellText = (cell: PartCell, nameOf: (report: string) => string, steps: number): string =>
	joinBySemicolon(
		[
			partName(cell.kind),
			...(cell.rows.length > 0 && !cell.certain ? [m.term_certainty_uncertain()] : []),
			...cell.reports.map(nameOf),
			...(cell.kind === 'unknown' && steps > 0 ? [m.progress_single_steps()] : []),
			...(cell.gap ? [m.progress_gap()] : [])
		],
		currentLanguage()
	);

/** @param stepsOf how many dated steps of a country a round has */
export function participationTable(
	rows: readonly NamedRow[],
	rounds: readonly NamedRound[],
	counted: number,
	nameOf: (report: string) => string,
	stepsOf: (country: string, round: string) => number
): ChartTable {
	return {
		caption: m.progress_through_caption(),
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			{ key: 'region', label: m.term_region() },
			...rounds.map(({ round, short }) => ({ key: round, label: short })),
			{ key: 'took', label: m.progress_took_rounds() }
		],
		rows: rows.map((row) => ({
			country: { text: row.name, value: row.country },
			region: { text: row.regionName },
			...Object.fromEntries(
				row.cells.map((cell): [string, TableCell] => [
					cell.round,
					{
						text: cellText(cell, nameOf, stepsOf(row.country, cell.round)),
						value: cell.kind,
						...linked(cell.rows.find(({ sourceUrl }) => sourceUrl !== null)?.sourceUrl ?? undefined)
					}
				])
			),
			took: { text: tookText(row.took, counted), value: row.took }
		}))
	};
}

const AUTHOR_NAMES: Readonly<Record<Author, () => string>> = {
	country: m.progress_author_country,
	etf: m.progress_author_etf,
	not_stated: m.progress_author_not_stated
};

/** That a country took part, and who answers for the report. */
export const reportedBy = (author: Author): string =>
	author === 'not_stated'
		? m.progress_part_author_not_stated()
		: m.progress_part_report({ author: authorName(author) });

export const authorName = (author: Author): string => AUTHOR_NAMES[author]();

/** In how many countries each type of report is documented, by round, and who answers for it. */
export function reportTable(
	rounds: readonly NamedRound[],
	types: readonly (NamedCode & { readonly author: string })[],
	rows: readonly TookPart[]
): ChartTable {
	const counts = reportCounts(
		rounds.map(({ round }) => round),
		rows,
		types.map(({ code }) => code)
	);
	return {
		caption: m.progress_authors_lead(),
		columns: [
			{ key: 'type', label: m.progress_report_type(), header: true },
			{ key: 'author', label: m.progress_author() },
			...rounds.map(({ round, short }) => ({ key: round, label: short, numeric: true }))
		],
		rows: types.map(({ code, name, author }, at) => ({
			type: { text: name, value: code },
			author: { text: authorName(authorOf(author)), value: author },
			...Object.fromEntries(
				rounds.map(({ round }, column): [string, TableCell] => {
					const count = counts[at]?.counts[column] ?? 0;
					return [round, { text: String(count), value: count }];
				})
			)
		}))
	};
}
