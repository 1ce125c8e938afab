import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ciede2000, contrast, difference, EYES, luminance, type Eye } from './colour.testing';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The custom properties of the `:root` block that begins after this text. */
function tokens(after: string): Map<string, string> {
	const start = css.indexOf(':root {', css.indexOf(after));
	const block = css.slice(start, css.indexOf('}', start));
	return new Map([...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));
}

const first = tokens('');
const sets = {
	light: first,
	dark: new Map([...first, ...tokens('prefers-color-scheme: dark')]),
	print: new Map([...first, ...tokens('@media print')])
};
const forced = tokens('forced-colors: active');
const isColour = (value: string): boolean => value.startsWith('#');
const five = (name: string): string[] => [1, 2, 3, 4, 5].map((n) => `${name}-${n}`);

describe('the tool that measures colours', () => {
	it('finds the differences published with the formula', () => {
		expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
		expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
		expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
		expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
	});

	it('finds the contrast of black on white', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	});
});

describe.each(Object.entries(sets))('the %s set', (_, set) => {
	const colour = (name: string): string => {
		const value = set.get(name);
		if (!value) throw new Error(`no --${name} in tokens.css`);
		return value;
	};

	it.each(['ink', 'ink-2', 'ink-3', 'accent', 'better', 'warn', 'wrong', ...five('series-ink')])(
		'writes %s readably on both papers',
		(name) => {
			expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
			expect(contrast(colour(name), colour('paper-2'))).toBeGreaterThanOrEqual(4.5);
		}
	);

	it.each([
		['worse', 'paper'],
		['accent-ink', 'accent'],
		['ink', 'warn-paper'],
		['warn', 'warn-paper'],
		['ink', 'wrong-paper'],
		['wrong', 'wrong-paper'],
		...[1, 2, 3, 4, 5].map((n) => [`ramp-ink-${n}`, `ramp-${n}`])
	] as [string, string][])('writes %s readably on %s', (text, ground) => {
		expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['mark-context', 'line-strong', 'focus', 'better', 'worse', ...five('series'), ...five('region')])(
		'draws %s visibly on paper',
		(name) => {
			expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3);
		}
	);

	it.each(Object.keys(EYES) as Eye[])('keeps the series apart for %s, and the regions', (eye) => {
		for (const names of [five('series'), five('region')])
			for (const [index, one] of names.entries())
				for (const other of names.slice(index + 1))
					expect(difference(colour(one), colour(other), eye), `${one} and ${other}`).toBeGreaterThanOrEqual(19);
		expect(difference(colour('better'), colour('worse'), eye)).toBeGreaterThanOrEqual(19);
	});

	it('orders the ramp away from the paper', () => {
		const steps = five('ramp').map((name) => Math.abs(luminance(colour(name)) - luminance(colour('paper'))));
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
	});
});

describe('the set of forced colours', () => {
	it('names a system colour for every colour of the site', () => {
		const colours = [...first].filter(([, value]) => isColour(value)).map(([name]) => name);
		expect([...forced.keys()].sort()).toEqual(colours.sort());
		expect([...forced.values()].filter(isColour)).toEqual([]);
	});
});

describe('dark and print', () => {
	it('give every colour anew', () => {
		const colours = [...first].filter(([, value]) => isColour(value)).map(([name]) => name);
		for (const after of ['prefers-color-scheme: dark', '@media print'])
			expect([...tokens(after).keys()].sort()).toEqual([...colours].sort());
	});
});
