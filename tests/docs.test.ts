/** What README and CONTRIBUTING say of files, commands and packages is so. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../src/lib/tables';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const {
	scripts,
	dependencies = {},
	devDependencies,
	overrides
} = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
	dependencies?: Record<string, string>;
	devDependencies: Record<string, string>;
	overrides: Record<string, string>;
};

/** Whatever stands in backticks, or behind a link. */
const quoted = (text: string) => [
	...[...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside),
	...[...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, inside = '']) => inside)
];
const PATH = /^(?:\.ci|data|docs|messages|project\.inlang|src|static|tests)\/[^<>…*]*$|^(?:README|CONTRIBUTING)\.md$/;

describe.each([
	['README.md', readme],
	['CONTRIBUTING.md', contributing]
])('%s', (_, text) => {
	it.each([...new Set(quoted(text).filter((part) => PATH.test(part)))])('names a file that is there: %s', (path) => {
		expect(existsSync(path)).toBe(true);
	});

	it('names only commands that are there', () => {
		const commands = [...text.matchAll(/npm run ([a-z:0-9-]+)/g)].map(([, command = '']) => command);
		expect(commands.filter((command) => !(command in scripts))).toEqual([]);
	});

	it('names only tables that are declared', () => {
		const files = [...text.matchAll(/(?:^|[`/])([a-z_]+)\.csv/gm)].map(([, name = '']) => name);
		expect(files.filter((name) => !TABLES.some((table) => table.name === name))).toEqual([]);
	});
});

describe('README.md', () => {
	it.each(Object.keys({ ...dependencies, ...devDependencies, ...overrides }))('gives the reason for %s', (name) => {
		expect(readme).toContain(`\`${name}\``);
	});

	it.each(readdirSync('src/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
		'says what lives in src/lib/$name/',
		({ name }) => {
			expect(readme).toContain(`\`src/lib/${name}/\``);
		}
	);
});

describe('docs/follow-a-round.md', () => {
	const guide = readFileSync('docs/follow-a-round.md', 'utf8');
	const tables = TABLES.map(({ name }) => readFileSync(`data/tables/${name}.csv`, 'utf8')).join('\n');

	it('quotes rows as they stand in the tables', () => {
		const rows = quoted(guide).filter((part) => /^(?:[ER]\d{4}|TRP\w+),/.test(part));
		expect(rows.length).toBeGreaterThan(8);
		expect(rows.filter((row) => !tables.includes(`\n${row.replace(/…$/, '')}`))).toEqual([]);
	});

	it('names only tables, columns and steps that are there', () => {
		const known = new Set([
			...TABLES.flatMap(({ name, columns }) => [`${name}.csv`, ...Object.keys(columns)]),
			...tables.split(/[\n,]/)
		]);
		const words = quoted(guide).filter((part) => /^[a-z_]+(?:\.csv)?$/.test(part));
		const statuses = ['agreed', 'asked', 'received', 'checked', 'report', 'conflict', 'round', 'stage'];
		expect(words.filter((word) => !known.has(word) && !statuses.includes(word))).toEqual([]);
	});
});
