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
