import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import DataTable from './DataTable.svelte';
import Unbroken from './Unbroken.svelte';

const bare = (html: string): string => html.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');

describe('a range of numbers, or a number', () => {
	it.each([
		['NEET rate (15–24), per cent', 'NEET rate (<span>15–24</span>), per cent'],
		['2016–17', '<span>2016–17</span>'],
		['(15 إلى 24 سنة)', '(<span>15\u00A0إلى 24\u00A0</span>سنة)'],
		['25–54 лет, 4 страны', '<span>25–54\u00A0</span>лет, 4\u00A0страны'],
		['Работа – учёба', 'Работа – учёба']
	])('in “%s” stays on one line', (text, expected) => {
		expect(bare(render(Unbroken, { props: { text } }).body)).toBe(expected);
	});

	it.each([
		['in 11 of 15 countries', 'in 11\u00A0of 15\u00A0countries'],
		['на 1,5 п. п. лучше', 'на 1,5\u00A0п. п. лучше'],
		['من أصل 24 بلدًا', 'من أصل 24\u00A0بلدًا'],
		['1 internationalisation', '1 internationalisation'],
		['Участие в 6 циклах из 7', 'Участие в 6\u00A0циклах из\u00A07'],
		['شارك في 6 جولات من أصل 7', 'شارك في 6\u00A0جولات من أصل\u00A07'],
		['Participation à 6 cycles sur 7', 'Participation à 6\u00A0cycles sur\u00A07']
	])('in “%s” is followed by the short word it counts', (text, expected) => {
		expect(bare(render(Unbroken, { props: { text } }).body)).toBe(expected);
	});

	it('keeps its per cent sign on the right in Arabic, as where it stands alone', () => {
		const [text, expected] = ['من 31.0% إلى 23.2%', 'من 31.0\u200E%\u200E إلى 23.2\u200E%\u200E'];
		expect(bare(render(Unbroken, { props: { text } }).body)).toBe(expected);
		expect(bare(render(Unbroken, { props: { text: '31.0%' } }).body)).toBe('31.0%');
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
