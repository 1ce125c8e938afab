/** The board, its table and its file say the same, for every round and every grouping. */
import Papa from 'papaparse';
import { escape, type ColumnTable } from 'arquero';
import { beforeAll, describe, expect, it } from 'vitest';
import { layout, STAGE_STATES } from '../../src/lib/charts/stages/layout';
import { toCsv } from '../../src/lib/exports/csv';
import { tableRows } from '../../src/lib/exports/tables';
import { boardOf } from '../../src/lib/features/progress/board/text';
import { groupsOf } from '../../src/lib/features/progress/board/grouping-text';
import { GROUPINGS, NOTHING } from '../../src/lib/features/progress/board/grouping';
import { table, type Row } from './arquero';
import { roundsIn, type Progress } from '../../src/lib/features/progress/rounds.server';

const where = (from: ColumnTable, holds: (row: Row) => boolean) => from.filter(escape(holds));

let progress: Progress;
beforeAll(async () => {
	progress = await roundsIn('en');
});

const ROUNDS = ['TRP1', 'TRP2', 'TRP3', 'TRP4', 'TRP5', 'TRP6', 'TRP2025'];

function boardFor(code: string, by: (typeof GROUPINGS)[number]) {
	const round = progress.rounds.find(({ round }) => round === code)!;
	const groups = groupsOf(by, round, {
		region: progress.regions.map(({ region, name }) => ({ code: region, name })),
		report: progress.reportTypes,
		stakeholder: progress.stakeholderTypes,
		step: round.stages.map(({ stage, name }) => ({ code: stage, name }))
	});
	return { round, ...boardOf(round, groups, (country) => country) };
}

/** How many cells of each group stand in each state; a cell of several facts has several rows. */
function counted(rows: readonly { group: string; cell: string; state: string }[]) {
	const cells = new Map(rows.map((row) => [`${row.group} ${row.cell}`, row]));
	const counts: Record<string, Record<string, number>> = {};
	for (const { group, state } of cells.values()) {
		counts[group] ??= Object.fromEntries(STAGE_STATES.map((one) => [one, 0]));
		counts[group]![state]! += 1;
	}
	return counts;
}

it('has a row for every round there is', () => {
	expect(progress.rounds.map(({ round }) => round)).toEqual(ROUNDS);
});

describe.each(ROUNDS)('%s', (code) => {
	it.each(GROUPINGS)('grouped by %s', (by) => {
		const { data, table } = boardFor(code, by);
		const drawn = layout(data);
		const onBoard = Object.fromEntries(
			drawn.groups
				.filter(({ counts }) => Object.values(counts).some(Boolean))
				.map(({ region, counts }) => [region?.region ?? '', { ...counts }])
		);
		const inTable = counted(
			table.rows.map((row) => ({
				group: String(row.group?.value ?? ''),
				cell: `${row.country?.value} ${row.step?.value}`,
				state: String(row.state?.value)
			}))
		);
		const { columns, rows } = tableRows(table);
		const file = Papa.parse<Record<string, string>>(toCsv(columns, rows).slice(1).trimEnd(), { header: true });
		const inFile = counted(
			file.data.map((row) => ({
				group: row.group_code ?? '',
				cell: `${row.country_code} ${row.step_code}`,
				state: row.state_code ?? ''
			}))
		);
		expect(file.errors).toEqual([]);
		expect(inTable).toEqual(onBoard);
		expect(inFile).toEqual(onBoard);
	});

	it('counts each country and step once, however it is grouped', () => {
		const totals = GROUPINGS.map((by) => layout(boardFor(code, by).data).counts);
		for (const counts of totals) expect(counts).toEqual(totals[0]);
	});

	it('shows under a type of stakeholder only the steps it is documented to have taken part in', () => {
		const { data } = boardFor(code, 'stakeholder');
		const named = where(
			table('event_stakeholders').join(table('progress_events'), 'event'),
			(row) => row.round === code
		);
		const expected = where(named, (row) => row.scope === 'country')
			.objects()
			.map((row) => {
				const { stakeholder_type: type, country, stage } = row as Row;
				return `${type} ${country} ${stage}`;
			});
		const shown = data.cells
			.filter(({ facts, region }) => facts.length > 0 && region !== NOTHING)
			.map(({ country, stage, region }) => `${region} ${country} ${stage}`);
		expect(shown.sort()).toEqual([...new Set(expected)].sort());
	});

	it('has every event of a single country, and no other', () => {
		const { round, table } = boardFor(code, 'none');
		const own = round.events.filter(({ scope }) => scope === 'country');
		expect(table.rows.filter((row) => row.what !== undefined)).toHaveLength(own.length);
	});
});
