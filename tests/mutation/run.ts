/**
 * `npm run test:mutation`: plants faults one by one and runs the unit tests that import the file. Prints which faults no
 * test finds, and the share that is found. `-- --faults 40` plants so many in each folder,
 * `-- --only src/lib/domain` those of one folder. It runs on demand: each fault takes some seconds.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mutationsOf, type Mutation } from './operators';

const FOLDERS = ['domain', 'features', 'duckdb/queries', 'exports', 'figure'].map((folder) => `src/lib/${folder}`);
/** Faults planted in each folder, spread evenly over its files. */
const PER_FOLDER = 16;

const { values } = parseArgs({ options: { only: { type: 'string' }, faults: { type: 'string' } } });
const perFolder = Number(values.faults ?? PER_FOLDER);
const folders = FOLDERS.filter((folder) => values.only === undefined || folder === values.only);

const planted = folders.flatMap((folder) => {
	const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file}`)
		.filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\.svelte\.ts$|\.server\.ts$|\.testing\.ts$/.test(file))
		.sort()
		.flatMap((file) => mutationsOf(file, readFileSync(file, 'utf8')));
	const step = all.length / Math.min(perFolder, all.length || 1);
	return Array.from({ length: Math.min(perFolder, all.length) }, (_, at) => all[Math.floor(at * step)] as Mutation);
});

const survivors: Mutation[] = [];
for (const [at, mutation] of planted.entries()) {
	const { status } = spawnSync(
		process.execPath,
		[
			'node_modules/vitest/vitest.mjs',
			'related',
			mutation.file,
			'--run',
			'--config',
			'tests/mutation/vitest.config.ts'
		],
		{ env: { ...process.env, MUTATION: JSON.stringify(mutation) }, stdio: 'ignore', timeout: 300_000 }
	);
	const found = status !== 0;
	if (!found) survivors.push(mutation);
	console.log(`${at + 1}/${planted.length} ${found ? 'found   ' : 'SURVIVED'} ${described(mutation)}`);
}

const share = planted.length === 0 ? 0 : (100 * (planted.length - survivors.length)) / planted.length;
console.log(`\n${planted.length} faults planted, ${planted.length - survivors.length} found (${share.toFixed(1)} %)`);
process.exitCode = survivors.length > 0 ? 1 : 0;

function described({ file, operator, start, end, replacement }: Mutation): string {
	const source = readFileSync(file, 'utf8');
	const line = source.slice(0, start).split('\n').length;
	const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, ' ');
	return `${file}:${line} ${operator}: ${short(source.slice(start, end))} → ${short(replacement) || '(nothing)'}`;
}
