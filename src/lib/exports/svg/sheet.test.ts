import { describe, expect, it } from 'vitest';
import { escaped, sheetOf, type SheetParts } from './sheet';

const measureIn = () => (text: string) => [...text].length * 8;
const drawing = { width: 320, height: 200, markup: '<circle data-mark="" r="3"/>' };
const parts: SheetParts = {
	title: 'Work & study',
	lang: 'en',
	dir: 'ltr',
	above: [
		{ text: 'Work & study', style: 'title' },
		{ text: 'A sentence that is much too long to stand in one line of this narrow sheet', style: 'summary' }
	],
	below: [
		{ text: 'Source: World Bank', style: 'note' },
		{ text: 'https://example.org/en/?c=KAZ&y=2024', style: 'note', ltr: true }
	]
};
const textsOf = (svg: string) => [...svg.matchAll(/<text x="(\d+)" y="(\d+)" direction="(\w+)" text-anchor="(\w+)"/g)];

describe('a chart as a file', () => {
	const svg = sheetOf(parts, drawing, measureIn);

	it('holds the drawing and every text, wrapped to its width', () => {
		expect(svg).toContain(drawing.markup);
		for (const text of ['<title>Work &amp; study</title>', '>Source: World Bank<', '?c=KAZ&amp;y=2024<'])
			expect(svg).toContain(text);
		for (const [, line = ''] of svg.matchAll(/<text[^>]*>([^<]*)</g))
			expect(line.length * 8).toBeLessThanOrEqual(320 + 32);
		expect(textsOf(svg).length).toBeGreaterThan(4);
	});

	it('puts nothing over another, and nothing outside', () => {
		const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
		const from = Number(/translate\(20 (\d+)\)/.exec(svg)?.[1]);
		const lines = textsOf(svg).map(([, , y]) => Number(y));
		for (const [at, y] of lines.entries()) if (at > 0) expect(y).toBeGreaterThan((lines[at - 1] ?? 0) + 10);
		expect(lines.filter((y) => y > from && y < from + drawing.height)).toEqual([]);
		expect(Math.max(...lines)).toBeLessThan(height);
	});

	it('reads from the right in Arabic, but for an address', () => {
		const arabic = textsOf(sheetOf({ ...parts, dir: 'rtl', lang: 'ar' }, drawing, measureIn));
		expect(arabic.map(([, x, , direction, anchor]) => `${x} ${direction} ${anchor}`)).toEqual(
			expect.arrayContaining(['340 rtl start', '340 ltr end'])
		);
	});
});

it('keeps out of XML what has no place in it', () => {
	expect(escaped('a\u0000<b> "c" & \u2068d\u2069\n')).toBe('a&lt;b&gt; &quot;c&quot; &amp; \u2068d\u2069\n');
});
