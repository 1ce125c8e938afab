/** Where the texts of bands stand; the rooms follow from the width of a letter, which is less than 13 px at 13 px. */
import { describe, expect, it } from 'vitest';
import { placeBands } from './bands';

const row = (name: string, words: string) => ({ name, words, bold: false });
const ROWS = [row('Egypt', 'women 21.6 points higher'), row('Tunisia', 'men 3.6 points higher')];
const lines = (width: number, rows = ROWS) =>
	placeBands(rows, 'ltr', 160, 0, width).bands.map((band) => band.words.lines);

describe('words beside the marks', () => {
	it('stay on one line in half a page, and all rows are of one height', () => {
		expect(lines(592)).toEqual(ROWS.map(({ words }) => [words]));
		const heights = placeBands(ROWS, 'ltr', 160, 0, 592).bands.map(({ box }) => box.height);
		expect(new Set(heights).size).toBe(1);
	});

	it('break where the marks would lose their room, or one row says far more than the others', () => {
		expect(lines(400)[0]?.length).toBe(2);
		const long = row('Libya', 'only women: no value for men of the same year and source');
		expect(lines(592, [...ROWS, long])[2]?.length).toBeGreaterThan(1);
	});
});
