/**
 * `npm test`: everything a change must pass; a failing step hides none of the others. What needs no built site runs beside
 * what builds and reads it, so that no core waits.
 * The last line reads `N passed, M failed`: each test counts, and each step that is not made of tests counts as one.
 * `npm test -- --only unit,e2e` runs some of the steps.
 */
import { mkdirSync } from 'node:fs';
import { flag, InvalidParam, run, setup } from './setup.mjs';
import { cache, one, prepare, steps } from './steps.mjs';

/** @typedef {{ name: string, seconds: number, outcome: import('./steps.mjs').Outcome }} Result */

/** Steps of a lane run one after another, lanes side by side. */
const lanes = [
	['types', 'lint', 'unit'],
	['build', 'built', 'firefox', 'e2e']
];
/** What reads the built site. */
const readers = ['built', 'firefox', 'e2e'];

await run(async () => {
	const chosen = selectSteps(flag('only'));
	/** @type {Result[]} */
	const results = [];
	const start = performance.now();
	if (!(await isReady())) results.push({ name: 'setup', seconds: 0, outcome: one(false) });
	const busy = lanes.map((lane) => lane.filter((name) => chosen.includes(name))).filter((lane) => lane.length > 0);
	if (results.length === 0)
		await Promise.all(
			busy.map(async (lane) => {
				for (const name of lane) results.push(await result(name, busy.length > 1, results));
			})
		);

	console.log(`\n── summary ${'─'.repeat(53)}`);
	for (const { name, seconds, outcome } of results) {
		const { passed, failed, skipped = 0, note } = outcome;
		const words = [`${passed} passed`, `${failed} failed`, ...(skipped ? [`${skipped} skipped`] : [])].join(', ');
		const time = `${seconds.toFixed(1)} s`.padStart(8);
		console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(7)}${time}  ${words}${note ? ` (${note})` : ''}`);
	}
	console.log(`  ${'all'.padEnd(7)}${`${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8)}`);
	// Named again where one looks first: above stand some thousand lines.
	for (const { outcome } of results) for (const line of outcome.failures ?? []) console.log(`✗ ${line}`);
	const sum = (/** @type {'passed' | 'failed'} */ what) => results.reduce((all, { outcome }) => all + outcome[what], 0);
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
	process.exitCode = sum('failed') > 0 ? 1 : 0;
});

/** Without its dependencies the project has failed its tests, and says so as the tests do. */
async function isReady() {
	try {
		setup();
		mkdirSync(cache, { recursive: true });
		return await prepare({ kept: null });
	} catch (error) {
		console.error(error instanceof InvalidParam ? error.message : error);
		return false;
	}
}

/**
 * @param {string | undefined} only
 * @returns {string[]}
 */
function selectSteps(only) {
	const names = Object.keys(steps);
	if (only === undefined) return names;
	const wanted = only.split(',');
	const unknown = wanted.find((name) => !names.includes(name));
	if (unknown !== undefined) throw new InvalidParam(`--only ${unknown}: the steps are ${names.join(', ')}.`);
	// What is tested is what stands in src, not what was built some time ago.
	return names.filter(
		(name) => wanted.includes(name) || (name === 'build' && readers.some((one) => wanted.includes(one)))
	);
}

/**
 * @param {string} name
 * @param {boolean} beside another lane is at work: what the step says is shown when it has ended
 * @param {readonly Result[]} before
 * @returns {Promise<Result>}
 */
async function result(name, beside, before) {
	const heading = `\n── ${name} ${'─'.repeat(60 - name.length)}`;
	if (!beside) console.log(heading);
	const start = performance.now();
	/** @type {{ kept: Buffer[] | null }} */
	const output = { kept: beside ? [] : null };
	const outcome = await tryStep(name, output, before);
	if (output.kept) process.stdout.write(`${heading}\n${Buffer.concat(output.kept)}`);
	return { name, outcome, seconds: (performance.now() - start) / 1000 };
}

/**
 * @param {string} name
 * @param {import('./steps.mjs').Output} output
 * @param {readonly Result[]} before
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
async function tryStep(name, output, before) {
	if (readers.includes(name) && before.some(({ name, outcome }) => name === 'build' && outcome.failed > 0)) {
		return { ...one(false), note: 'no build to test' };
	}
	try {
		const step = steps[name];
		return step ? await step(output) : one(false);
	} catch (error) {
		console.error(error);
		return { ...one(false), note: 'broke off' };
	}
}
