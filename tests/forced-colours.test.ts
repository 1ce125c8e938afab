/** In the reader's own colours a browser lays the colour of the page behind text: on the accent its colour would be that, too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const rulesOf = (css: string): string[] => css.match(/\{[^{}]*\}/g) ?? [];
const isOnAccent = (rule: string) =>
	/background: var\(--accent\)/.test(rule) && /[\s;]color: var\(--accent-ink\)/.test(rule);
const keepsColours = (rule: string) => rule.includes('forced-color-adjust: none');

it('text on the accent keeps its colours where the reader has colours of their own', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((path) => join('src', path))
		.filter((path) => /\.(?:svelte|css)$/.test(path));
	const found = files.flatMap((path) => {
		const text = readFileSync(path, 'utf8');
		// Some say so for all such rules of theirs together.
		const together = /@media \(forced-colors: active\)/.test(text);
		return rulesOf(text)
			.filter(isOnAccent)
			.map((rule) => ({ path, kept: together || keepsColours(rule) }));
	});
	expect(found.length).toBeGreaterThan(5);
	expect(found.filter(({ kept }) => !kept)).toEqual([]);
});

it('hatching stays in sight there: it alone says that something is missing', () => {
	const hatched = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((path) => join('src', path))
		.filter((path) => /\.(?:svelte|css)$/.test(path))
		.filter((path) => readFileSync(path, 'utf8').includes('repeating-linear-gradient'));
	expect(hatched.length).toBeGreaterThan(3);
	expect(hatched.filter((path) => !keepsColours(readFileSync(path, 'utf8')))).toEqual([]);
});
