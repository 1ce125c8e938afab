/** Styles name the sides of a box by the direction of reading, so that Arabic pages are mirrored by themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SIDED =
	/(?:margin|padding|border)-(?:left|right)[\w-]*:|(?<![\w-])(?:left|right|float):|text-align: (?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius:/;
const SHORTHAND = /(?<![\w-])(?:margin|padding|inset|border-width): (\S+) (\S+) (\S+) (\S+);/;

/** Where the sides of the screen are meant: places of a drawing, which are px from its left, and a shape that is turned. */
const MEANT: readonly (readonly [file: string, line: string])[] = [
	['src/lib/charts/frame/ChartNavigation.svelte', 'left: 0;'],
	['src/lib/charts/frame/Tip.svelte', 'left: 0;'],
	['src/lib/ui/Header.svelte', 'border-width: 0 1.5px 1.5px 0;']
];

function sidedIn(css: string): string[] {
	return css
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => {
			const [, , end, , start] = SHORTHAND.exec(line) ?? [];
			return SIDED.test(line) || end !== start;
		});
}

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => join('src', path).replaceAll('\\', '/'))
	.filter((path) => /\.(?:svelte|css)$/.test(path))
	.map((path) => {
		const text = readFileSync(path, 'utf8');
		return [path, path.endsWith('.css') ? text : (/<style[^>]*>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '')] as const;
	});

it('no style is bound to left or right but where the screen is meant', () => {
	expect(styles.length).toBeGreaterThan(100);
	const found = styles.flatMap(([path, css]) => sidedIn(css).map((line) => [path, line]));
	expect(found).toEqual(expect.arrayContaining(MEANT as never));
	expect(found.filter(([path, line]) => !MEANT.some(([file, of]) => file === path && of === line))).toEqual([]);
});

it('the search would notice one', () => {
	for (const line of ['margin-left: 1px;', 'left: 0;', 'text-align: right;', 'padding: 0 8px 0 0;', 'float: left;'])
		expect(sidedIn(line)).toEqual([line]);
	for (const line of ['padding: 1px 2px 3px 2px;', 'inset-inline-start: 0;', 'padding: 0 8px;', 'text-align: start;'])
		expect(sidedIn(line)).toEqual([]);
});
