/**
 * Builds the peers' pages into `.cache/peers/site`: packages from npm, generated observations, compressed copies.
 * Each page draws the same: the lines of an indicator's countries, their ranking in the newest year, a table, a choice.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { compressSite } from '../../../src/cli/compress.mjs';
import { npmCommand, root } from '../../../src/cli/setup.mjs';
import { parseCsv } from '../../../src/lib/tables/csv';
import { random } from '../../e2e/support/random';

const INDICATORS = 40;
const PLACES = 56;
const YEARS = 9;
const LAST_YEAR = 2024;
const COUNTRIES = join(root, 'data', 'tables', 'countries.csv');

const work = join(root, '.cache', 'peers');
const site = join(work, 'site');

/** 20,160 rows, the same each time. */
function observations(): string {
	const places = parseCsv(readFileSync(COUNTRIES, 'utf8'), COUNTRIES).records.map(({ cells }) => cells[0] ?? '');
	const { whole } = random(1);
	const upTo = (most: number) => whole(most * 100) / 100;
	const lines = ['indicator,country,year,value'];
	for (let indicator = 1; indicator <= INDICATORS; indicator++) {
		const usual = 15 + upTo(55);
		for (const place of places.slice(0, PLACES)) {
			let level = usual + upTo(30);
			for (let year = LAST_YEAR - YEARS + 1; year <= LAST_YEAR; year++) {
				level += upTo(3) - 1.5;
				lines.push(`indicator_${String(indicator).padStart(2, '0')},${place},${year},${level.toFixed(2)}`);
			}
		}
	}
	return `${lines.join('\n')}\n`;
}

function install(): void {
	const stamp = join(work, 'node_modules', '.installed-from');
	const asked = readFileSync(join(work, 'package.json'), 'utf8');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === asked) return;
	const wanted = ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const { command, args, shell } = npmCommand(wanted);
	execFileSync(command, args, { cwd: work, stdio: 'inherit', shell });
	writeFileSync(stamp, asked);
}

function buildFramework(): void {
	const pages = join(work, 'framework');
	rmSync(join(pages, 'src', '.observablehq'), { recursive: true, force: true });
	writeFileSync(join(pages, 'src', 'observations.csv'), observations());
	const cli = join(work, 'node_modules', '@observablehq', 'framework', 'dist', 'bin', 'observable.js');
	const first = pathToFileURL(join(work, 'framework-packages.mjs')).href;
	execFileSync(process.execPath, ['--import', first, cli, 'build'], {
		cwd: pages,
		stdio: 'inherit',
		env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' }
	});
}

const page = (name: string): string => `<!doctype html>
<html lang="en">
	<meta charset="utf-8" />
	<meta name="viewport" content="width=device-width" />
	<title>${name}</title>
	<script type="module" src="${name}.js"></script>
	<h1>Observations</h1>
	<div id="control"></div>
	<div id="line"></div>
	<div id="ranking"></div>
	<table id="table"></table>
</html>
`;

async function bundle(name: string, alias: Record<string, string> = {}): Promise<string> {
	const { build } = createRequire(join(work, 'package.json'))('esbuild') as {
		build(options: object): Promise<unknown>;
	};
	const folder = join(site, name);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), page(name));
	writeFileSync(join(folder, 'observations.csv'), observations());
	await build({
		entryPoints: [join(work, `${name}.mjs`)],
		outfile: join(folder, `${name}.js`),
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2022',
		alias
	});
	return folder;
}

async function buildMosaic(): Promise<void> {
	// The release of DuckDB that Mosaic was made with.
	const engine = join(work, 'node_modules', '@uwdata', 'mosaic-core', 'node_modules', '@duckdb', 'duckdb-wasm');
	const folder = await bundle('mosaic', { '@duckdb/duckdb-wasm': join(engine, 'dist', 'duckdb-browser.mjs') });
	for (const file of ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js'])
		cpSync(join(engine, 'dist', file), join(folder, file));
}

/** Engines, too, travel compressed, as content delivery networks send them: that which Chromium takes. */
function compressEngines(): void {
	for (const { parentPath, name } of readdirSync(site, { recursive: true, withFileTypes: true })) {
		const path = join(parentPath, name);
		if (name !== 'duckdb-eh.wasm') continue;
		const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: statSync(path).size };
		writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }));
	}
}

cpSync(import.meta.dirname, work, { recursive: true, filter: (path) => !path.endsWith('.ts') });
install();
rmSync(site, { recursive: true, force: true });
buildFramework();
await buildMosaic();
await bundle('vega-lite');
await compressSite(site, join(dirname(site), 'compressed'));
compressEngines();
