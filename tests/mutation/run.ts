/**
 * `npm run test:mutation`: plants faults one by one, in memory, and runs the unit tests that import the file, the nearest
 * first. Prints which faults no test finds, and the share that is found. `-- --faults 40` plants so many in each folder,
 * `-- --only src/lib/domain` those of one folder or file. It runs on demand: each fault takes some seconds.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVitest, type TestSpecification } from 'vitest/node';
import { testsByDistance } from './near';
import { mutated, mutationsOf, type Mutation } from './operators';

const FOLDERS = ['domain', 'features', 'duckdb/queries', 'exports', 'figure'].map((folder) => `src/lib/${folder}`);
/** Faults planted in each folder, spread evenly over its files. */
const PER_FOLDER = 16;

const { values } = parseArgs({ options: { only: { type: 'string' }, faults: { type: 'string' } } });
const perFolder = Number(values.faults ?? PER_FOLDER);
const root = resolve(import.meta.dirname, '../..');

let planted: Mutation | null = null;

// In processes, because DuckDB ends a process whose thread is ended while it answers.
const vitest = await createVitest(
	'test',
	{ root, watch: false, bail: 1, pool: 'forks', reporters: [{}] },
	{
		plugins: [
			{
				name: 'planted-fault',
				enforce: 'pre',
				load: (id: string) =>
					planted && resolve(planted.file) === id.split('?')[0]
						? mutated(readFileSync(planted.file, 'utf8'), planted)
						: null
			}
		]
	}
);
const specifications = new Map(
	(await vitest.globTestSpecifications()).map((one) => [one.moduleId.slice(root.length + 1).replaceAll('\\', '/'), one])
);

// What fails without a fault would be taken for its finder.
if (!(await pass([...specifications.values()]))) {
	console.error('The unit tests do not pass as they stand: mend them first.');
	process.exit(1);
}

const mutations = (values.only === undefined ? FOLDERS : [values.only]).flatMap((place) => spread(faultsIn(place)));
const survivors: Mutation[] = [];
for (const [at, mutation] of mutations.entries()) {
	const start = performance.now();
	const found = await isFound(mutation);
	if (!found) survivors.push(mutation);
	const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
	console.log(`${at + 1}/${mutations.length} ${seconds} s ${found ? 'found   ' : 'SURVIVED'} ${described(mutation)}`);
}
await vitest.close();

const share = mutations.length === 0 ? 0 : (100 * (mutations.length - survivors.length)) / mutations.length;
console.log(
	`\n${mutations.length} faults planted, ${mutations.length - survivors.length} found (${share.toFixed(1)} %)`
);
for (const survivor of survivors) console.log(`survived: ${described(survivor)}`);
process.exitCode = survivors.length > 0 ? 1 : 0;

/** Whether a test fails with the fault in its place: those next to the file first, then those further away. */
async function isFound(mutation: Mutation): Promise<boolean> {
	planted = mutation;
	vitest.invalidateFile(resolve(mutation.file));
	try {
		for (const near of testsByDistance(mutation.file)) {
			const specs = near.map((test) => specifications.get(test)).filter((one) => one !== undefined);
			if (specs.length === 0) continue;
			if (!(await pass(specs))) return true;
		}
		return false;
	} finally {
		planted = null;
		vitest.invalidateFile(resolve(mutation.file));
	}
}

async function pass(specs: readonly TestSpecification[]): Promise<boolean> {
	const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...specs]);
	return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}

function faultsIn(place: string): Mutation[] {
	const files = statSync(place).isFile()
		? [place]
		: readdirSync(place, { recursive: true, encoding: 'utf8' })
				.map((file) => `${place}/${file.replaceAll('\\', '/')}`)
				.filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\.svelte\.ts$|\.server\.ts$|\.testing\.ts$/.test(file));
	return files.sort().flatMap((file) => mutationsOf(file, readFileSync(file, 'utf8')));
}

function spread(all: readonly Mutation[]): Mutation[] {
	const step = all.length / Math.min(perFolder, all.length || 1);
	return Array.from({ length: Math.min(perFolder, all.length) }, (_, at) => all[Math.floor(at * step)] as Mutation);
}

function described({ file, operator, start, end, replacement }: Mutation): string {
	const source = readFileSync(file, 'utf8');
	const line = source.slice(0, start).split('\n').length;
	const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, ' ');
	return `${file}:${line} ${operator}: ${short(source.slice(start, end))} → ${short(replacement) || '(nothing)'}`;
}
