import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import DataTable from './DataTable.svelte';
import Unbroken from './Unbroken.svelte';

const bare = (html: string): string => html.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');

describe('a range of numbers', () => {
	it.each([
		['NEET rate (15–24), per cent', 'NEET rate (<span>15–24</span>), per cent'],
		['2016–17', '<span>2016–17</span>'],
		['(15 إلى 24 سنة)', '(<span>15 إلى 24</span> سنة)'],
		['Работа – учёба', 'Работа – учёба']
	])('in “%s” stays on one line, and nothing else does', (text, expected) => {
		expect(bare(render(Unbroken, { props: { text } }).body)).toBe(expected);
	});

	it('stays on one line at the head of a column', () => {
		const { body } = render(DataTable, {
			props: { table: { caption: 'Rounds', columns: [{ key: 'a', label: '2018–20', numeric: true }], rows: [] } }
		});
		expect(bare(body)).toContain('<span>2018–20</span>');
	});
});

/** Names of indicators hold ages: `NEET rate (15–24)`. */
it('names that lead to the pages of indicators are written with their ranges unbroken', () => {
	const features = join(import.meta.dirname, '../../features');
	const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svelte'));
	expect(files.length).toBeGreaterThan(40);
	const broken = files.flatMap((file) =>
		[...readFileSync(join(features, file), 'utf8').matchAll(/indicators\/\$\{[^}]*\}\/`\)\}"?>\s*\{[\w.]*name\}/g)].map(
			([found]) => `${file}: ${found}`
		)
	);
	expect(broken).toEqual([]);
});
