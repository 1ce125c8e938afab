import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { expectFinite, expectInside, shuffled } from '../frame/generators';
import { component, examples } from './example';
import { layout, STAGE_STATES, type BoardCell, type BoardData, type StageState } from './layout';

const steps = ['launch', 'draft', 'final'].map((stage) => ({ stage, name: stage }));
const regions = ['SEET', 'CA', 'EAP'].map((region) => ({ region, name: region }));
const countries = [
	{ country: 'KAZ', name: 'Kazakhstan', region: 'CA' },
	{ country: 'ALB', name: 'Albania', region: 'SEET' },
	{ country: 'UZB', name: 'Uzbekistan', region: 'CA' }
];
const cell = (country: string, stage: string, state: StageState): BoardCell => ({ country, stage, state, facts: [] });
const board = (more: Partial<BoardData> = {}) =>
	layout({
		steps,
		regions,
		countries,
		cells: [cell('KAZ', 'launch', 'dated'), cell('KAZ', 'draft', 'uncertain'), cell('ALB', 'final', 'undated')],
		...more
	});

describe('layout of the board', () => {
	it('groups the countries by region in the order of the regions and leaves out regions without any', () => {
		expect(board().groups.map(({ region, rows }) => [region?.region, rows.map((row) => row.country.country)])).toEqual([
			['SEET', ['ALB']],
			['CA', ['KAZ', 'UZB']]
		]);
	});

	it('draws one ungrouped list in the order given where there are no regions', () => {
		const { groups } = board({ regions: [] });
		expect(groups.map(({ region, rows }) => [region, rows.map((row) => row.country.country)])).toEqual([
			[null, ['KAZ', 'ALB', 'UZB']]
		]);
	});

	it('gives every country one cell per step, in the order of the steps', () => {
		for (const row of board().rows) expect(row.cells.map(({ stage }) => stage)).toEqual(['launch', 'draft', 'final']);
	});

	it('tells a country at the first step from one of which nothing is known', () => {
		const rows = board().rows.map(({ country, known, applicable }) => [country.country, known, applicable]);
		expect(rows).toEqual([
			['ALB', 1, 3],
			['KAZ', 2, 3],
			['UZB', 0, 3]
		]);
	});

	it('tells unknown from not applicable', () => {
		const { counts, rows } = board({ cells: steps.map(({ stage }) => cell('UZB', stage, 'not_applicable')) });
		expect(counts).toEqual({ dated: 0, undated: 0, uncertain: 0, unknown: 6, not_applicable: 3 });
		expect(rows.map((row) => row.applicable)).toEqual([3, 3, 0]);
	});

	it('counts in how many countries each step is known, of those it applies to', () => {
		const { steps: counts } = board({
			cells: [
				cell('KAZ', 'launch', 'dated'),
				cell('ALB', 'launch', 'uncertain'),
				cell('UZB', 'launch', 'not_applicable'),
				cell('KAZ', 'draft', 'undated')
			]
		});
		expect(counts).toEqual([
			{ stage: 'launch', known: 2, applicable: 2 },
			{ stage: 'draft', known: 1, applicable: 3 },
			{ stage: 'final', known: 0, applicable: 3 }
		]);
	});

	it('counts a country of several groups once at each step', () => {
		const twice = [...countries, { country: 'KAZ', name: 'Kazakhstan', region: 'EAP' }];
		const { steps: counts } = board({ countries: twice, cells: [{ ...cell('KAZ', 'draft', 'dated'), region: 'EAP' }] });
		expect(counts[1]).toEqual({ stage: 'draft', known: 1, applicable: 3 });
	});

	it('counts the states of each region and of the whole board', () => {
		const { groups, counts } = board();
		expect(groups[1]?.counts).toEqual({ dated: 1, undated: 0, uncertain: 1, unknown: 4, not_applicable: 0 });
		expect(counts).toEqual({ dated: 1, undated: 1, uncertain: 1, unknown: 6, not_applicable: 0 });
	});

	it('draws the bars of all regions on one scale, without gaps', () => {
		const [small, large] = board().groups;
		const lengthOf = (bar = small?.bar) => bar?.reduce((sum, part) => sum + part.width, 0);
		expect(lengthOf(large?.bar)).toBeCloseTo(100);
		expect(lengthOf(small?.bar)).toBeCloseTo(50);
		for (const { bar } of board().groups)
			bar.forEach((part, at) => expect(part.x).toBeCloseTo(bar.slice(0, at).reduce((sum, one) => sum + one.width, 0)));
	});

	it('shows a country of several groups in each of them, with the same cells', () => {
		const both = [...countries, { ...countries[0]!, region: 'SEET' }];
		const { groups, rows, counts } = board({ countries: both });
		expect(groups.map((group) => group.rows.map(({ country }) => country.country).includes('KAZ'))).toEqual([
			true,
			true
		]);
		expect(rows).toHaveLength(4);
		expect(groups.map((group) => group.counts.dated)).toEqual([1, 1]);
		// The one dated step of the one country, however often it is shown.
		expect(counts.dated).toBe(1);
	});

	it('shows under a group only what is said to be known there, and counts the most that is known anywhere', () => {
		const { groups, counts } = layout({
			steps: [{ stage: 'draft', name: 'Draft' }],
			countries: ['MIN', 'EMP'].map((region) => ({ country: 'KAZ', name: 'Kazakhstan', region })),
			regions: ['MIN', 'EMP'].map((region) => ({ region, name: region })),
			cells: [{ country: 'KAZ', stage: 'draft', region: 'EMP', state: 'dated', facts: [] }]
		});
		expect(groups.map((group) => [group.counts.dated, group.counts.unknown])).toEqual([
			[0, 1],
			[1, 0]
		]);
		expect(counts).toEqual({ dated: 1, undated: 0, uncertain: 0, unknown: 0, not_applicable: 0 });
	});

	it('is the same in whatever order the cells come, its bars within their box', () => {
		const states = fc.constantFrom(...STAGE_STATES);
		const cells = fc
			.array(states, { minLength: 9, maxLength: 9 })
			.map((all) => all.map((state, at) => cell(countries[at % 3]!.country, steps[Math.floor(at / 3)]!.stage, state)));
		fc.assert(
			fc.property(shuffled(cells), ([all, other]) => {
				const found = board({ cells: all });
				expectFinite(found);
				for (const { bar } of found.groups) {
					expectInside(
						bar.map(({ x, width }) => ({ left: x, right: x + width, top: 0, bottom: 1 })),
						100,
						1
					);
					expect(bar.every(({ width }) => width > 0)).toBe(true);
				}
				expect(board({ cells: other })).toEqual(found);
			})
		);
	});

	it('numbers the rows as the arrow keys reach them', () => {
		expect(board().rows.map((row) => row.index)).toEqual([0, 1, 2]);
	});

	it('stays empty without countries and without steps', () => {
		expect(board({ countries: [], cells: [] })).toMatchObject({ groups: [], rows: [] });
		expect(board({ steps: [], cells: [] }).groups.flatMap(({ bar }) => bar)).toEqual([]);
	});

	it.each([
		['a country that is not on the board', { cells: [cell('XXX', 'draft', 'dated')] }, /country "XXX"/],
		['a step that the round does not have', { cells: [cell('KAZ', 'lanch', 'dated')] }, /step "lanch"/],
		[
			'a cell that is given twice',
			{ cells: [cell('KAZ', 'draft', 'dated'), cell('KAZ', 'draft', 'undated')] },
			/twice/
		],
		[
			'a country that is given twice',
			{ countries: [...countries, ...countries.slice(0, 1)] },
			/country "KAZ" in "CA" stands twice/
		],
		['a region that is not on the board', { regions: regions.slice(0, 1) }, /region "CA"/]
	] satisfies [string, Partial<BoardData>, RegExp][])('refuses %s', (_, wrong, message) => {
		expect(() => board(wrong)).toThrow(RangeError);
		expect(() => board(wrong)).toThrow(message);
	});
});

describe('the prerendered board', () => {
	it.each(examples.map(({ name, props }) => [name, props] as const))(
		'%s: every cell is a mark, without inline styles',
		(_, props) => {
			const { body } = render(component, { props });
			expect(body.match(/data-mark/g)?.length ?? 0).toBe(props.data.countries.length * props.data.steps.length);
			expect(body).not.toMatch(/\sstyle=/);
			expect(body).toContain('data-chart="stages"');
		}
	);
});
