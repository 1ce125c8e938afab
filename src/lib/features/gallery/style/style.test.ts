/** The style page shows everything pages are made of, and marks what is made up. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import StylePage from './StylePage.svelte';

const { body } = render(StylePage);

it('shows every colour of the tokens, by name', () => {
	const [, light = ''] = readFileSync('src/lib/ui/tokens.css', 'utf8').split(':root {');
	const tokens = [...light.matchAll(/--([\w-]+): #/g)].map(([, token = '']) => token);
	expect(tokens.length).toBeGreaterThan(30);
	// Inks of series are those of words; the others stand upon a colour.
	const shown = tokens.filter((token) => !/^(accent-ink|focus|series-ink-\d)$/.test(token));
	expect(shown.filter((token) => !body.includes(`var(--${token})`))).toEqual([]);
});

it('shows buttons, menus, chips, sheet, table, tiles, folds, terms and notices, and heads each with EXAMPLE', () => {
	for (const one of [
		'<button type="button" disabled',
		'aria-pressed="true"',
		'data-menu="example"',
		'data-chip',
		'class="opener',
		'data-table"',
		'aria-sort="descending"',
		'data-tiles',
		'<details open',
		'popover="auto"',
		'data-notice="warning"',
		'data-notice="error"',
		'type="range"',
		'type="radio"'
	])
		expect(body, one).toContain(one);
	const heads = [...body.matchAll(/<h3[^>]*>([\s\S]*?)<\/h3>/g)].map(([, text = '']) => text);
	const own = heads.filter((head) => head.includes('EXAMPLE'));
	expect(own.length).toBeGreaterThanOrEqual(7);
});
