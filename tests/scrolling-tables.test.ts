/** What scrolls sideways can be reached and scrolled by keys, and says what it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));
/** The keys of a grid move from cell to cell, and what is focused is scrolled into sight. */
const isGrid = (text: string): boolean => /role=(?:"grid"|\{live \? 'grid')/.test(text);
const scrolling = components
	.filter(({ text }) => !isGrid(text))
	.flatMap(({ path, text }) =>
		[...text.matchAll(/<div\s[^>]*class="(?:table-)?scroll[^>]*>/g)].map(([tag]) => ({ path, tag }))
	);

it('finds the boxes that scroll', () => expect(scrolling.length).toBeGreaterThan(2));

it.each(scrolling)('$path: $tag has a Tab stop, a role and a name', ({ tag }) => {
	expect(tag).toContain('tabindex="0"');
	expect(tag).toContain('role="region"');
	expect(tag).toMatch(/aria-label(ledby)?=/);
});
