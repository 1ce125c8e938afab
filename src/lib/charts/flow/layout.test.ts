import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../frame/labels';
import { directions, expectFinite, widths } from '../frame/generators';
import { AFTER, BEFORE, ROWS } from './example';
import { layout, PITCH, type FlowOptions, type FlowRow } from './layout';

const OPTIONS: FlowOptions = { before: BEFORE, after: AFTER, titles: ['2018–20', '2022–24'], dir: 'ltr' };
const rows: fc.Arbitrary<FlowRow[]> = fc
	.array(
		fc.record({
			from: fc.constantFrom(...BEFORE.map(({ id }) => id)),
			to: fc.constantFrom(...AFTER.map(({ id }) => id)),
			tone: fc.constantFrom<FlowRow['tone'][]>('came', 'left', 'changed', 'same')
		}),
		{ maxLength: 30 }
	)
	.map((all) => all.map((one, at) => ({ ...one, country: `C${at}`, name: `Country ${at}`, tip: [`${at}`] })));

describe('a flow between two rounds', () => {
	it('has a thread for every country and a block for every group that has one, as high as its countries', () => {
		fc.assert(
			fc.property(rows, widths, directions, (all, width, dir) => {
				const marks = layout(all, { ...OPTIONS, dir }, width);
				expectFinite(marks);
				expect(marks.threads).toHaveLength(all.length);
				expect(marks.navigationPoints).toHaveLength(all.length);
				for (const { id, side, count, height } of marks.blocks) {
					const own = all.filter((row) => (side === 'before' ? row.from : row.to) === id);
					expect(count).toBe(own.length);
					expect(height).toBe(own.length * PITCH);
				}
				for (const { y, height } of marks.blocks) expect(y + height).toBeLessThanOrEqual(marks.height);
			})
		);
	});

	it('ends no two threads at one place, and each within the block of its group', () => {
		fc.assert(
			fc.property(rows, widths, (all, width) => {
				const { threads, blocks } = layout(all, OPTIONS, width);
				const ends = threads.map(({ path, row }) => {
					const [, y1 = '', y2 = ''] = /^M[\d.]+,([\d.]+)C.*,([\d.]+)$/.exec(path) ?? [];
					return { row, y1: Number(y1), y2: Number(y2) };
				});
				expect(new Set(ends.map(({ y1 }) => y1)).size).toBe(all.length);
				expect(new Set(ends.map(({ y2 }) => y2)).size).toBe(all.length);
				const isWithin = (side: string, id: string, y: number) =>
					blocks.some((one) => one.side === side && one.id === id && y > one.y && y < one.y + one.height);
				for (const { row, y1, y2 } of ends) {
					expect(isWithin('before', row.from, y1)).toBe(true);
					expect(isWithin('after', row.to, y2)).toBe(true);
				}
			})
		);
	});

	it('keeps the names of groups beside the threads, or above all of them, at every width of a page', () => {
		fc.assert(
			fc.property(rows, fc.integer({ min: 280, max: 1400 }), (all, width) => {
				fc.pre(all.length > 0);
				const { threads, blocks, key, titles } = layout(all, OPTIONS, width);
				const starts = threads.map(({ path }) => Number(/^M([\d.]+)/.exec(path)?.[1]));
				const ends = threads.map(({ path }) => Number(/ ([\d.]+),[\d.]+$/.exec(path)?.[1]));
				for (const { side, label } of blocks)
					for (const line of label.lines) {
						const reach = textWidth(line, 13, true);
						if (side === 'before') expect(label.x + reach).toBeLessThanOrEqual(Math.min(...starts));
						else expect(label.x - reach).toBeGreaterThanOrEqual(Math.max(...ends));
					}
				const top = Math.min(...titles.map(({ y }) => y)) - 12;
				for (const { x, y, lines } of key) {
					expect(y + (lines.length - 1) * 16).toBeLessThanOrEqual(top);
					for (const line of lines) expect(x + textWidth(line, 13, true)).toBeLessThanOrEqual(width);
				}
			})
		);
	});

	it('numbers the earlier groups on a phone, in their order, and says above what the numbers stand for', () => {
		const { blocks, key } = layout(ROWS, OPTIONS, 288);
		expect(blocks.filter(({ side }) => side === 'before').map(({ label }) => label.lines.join(' '))).toEqual([
			'1',
			'2',
			'3'
		]);
		expect(key.map(({ lines }) => lines.join(' '))).toEqual([
			'2018–20',
			'1',
			'National reporting framework report',
			'2',
			'ETF assessment',
			'3',
			'Did not take part, or nothing known'
		]);
		expect(layout(ROWS, OPTIONS, 640).key).toEqual([]);
	});

	it('says what cannot be', () => {
		expect(() => layout([...ROWS, ...ROWS], OPTIONS, 640)).toThrow('a country twice');
		expect(() => layout(ROWS, { ...OPTIONS, after: [] }, 640)).toThrow('no group');
		expect(() => layout(ROWS, OPTIONS, Number.NaN)).toThrow('width');
	});
});
