/**
 * `npm test`: everything a change must pass, one step after another; a failing step hides none of the others.
 * The last line reads `N passed, M failed`: each test counts, and each step that is not made of tests counts as one.
 * `npm test -- --only unit,e2e` runs some of the steps.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { flag, npm, InvalidParam, root, run, setup } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number, note?: string }} Outcome */

const cache = join(root, '.cache');

/** @type {Record<string, () => Outcome | Promise<Outcome>>} */
const steps = {
	types: () => one(npm(['run', '--silent', 'check']).status === 0),
	lint: () => one(npm(['run', '--silent', 'lint']).status === 0),
	unit,
	build: () => {
		const outcome = build();
		return outcome === 'failed' ? one(false) : { ...one(true), note: outcome };
	},
	e2e
};

await run(async () => {
	const chosen = choose(flag('only'));
	/** @type {{ name: string, seconds: number, outcome: Outcome }[]} */
	const results = [];
	if (!isReady()) results.push({ name: 'setup', seconds: 0, outcome: one(false) });
	for (const name of results.length > 0 ? [] : chosen) {
		console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
		const start = performance.now();
		const outcome = await tryStep(steps[name], results);
		results.push({ name, outcome, seconds: (performance.now() - start) / 1000 });
	}

	console.log(`\n── summary ${'─'.repeat(53)}`);
	for (const { name, seconds, outcome } of results) {
		const { passed, failed, skipped = 0, note } = outcome;
		const words = [`${passed} passed`, `${failed} failed`, ...(skipped ? [`${skipped} skipped`] : [])].join(', ');
		const time = `${seconds.toFixed(1)} s`.padStart(8);
		console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(6)}${time}  ${words}${note ? ` (${note})` : ''}`);
	}
	const sum = (/** @type {'passed' | 'failed'} */ what) => results.reduce((all, { outcome }) => all + outcome[what], 0);
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
	process.exitCode = sum('failed') > 0 ? 1 : 0;
});

/** Without its dependencies the project has failed its tests, and says so as the tests do. */
function isReady() {
	try {
		setup();
		mkdirSync(cache, { recursive: true });
		return true;
	} catch (error) {
		console.error(error instanceof InvalidParam ? error.message : error);
		return false;
	}
}

/**
 * @param {string | undefined} only
 * @returns {string[]}
 */
function choose(only) {
	const names = Object.keys(steps);
	if (only === undefined) return names;
	const wanted = only.split(',');
	const unknown = wanted.find((name) => !names.includes(name));
	if (unknown !== undefined) throw new InvalidParam(`--only ${unknown}: the steps are ${names.join(', ')}.`);
	// What is tested is what stands in src, not what was built some time ago.
	return names.filter((name) => wanted.includes(name) || (name === 'build' && wanted.includes('e2e')));
}

/**
 * @param {typeof steps[string] | undefined} step
 * @param {{ name: string, outcome: Outcome }[]} before
 * @returns {Promise<Outcome>}
 */
async function tryStep(step, before) {
	if (step === e2e && before.some(({ name, outcome }) => name === 'build' && outcome.failed > 0)) {
		return { ...one(false), note: 'no build to test' };
	}
	try {
		return step ? await step() : one(false);
	} catch (error) {
		console.error(error);
		return { ...one(false), note: 'broke off' };
	}
}

/** @returns {Outcome} */
function unit() {
	const notes = join(cache, 'vitest.json');
	rmSync(notes, { force: true });
	const { status } = node('vitest/vitest.mjs', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${notes}`
	]);
	const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, testResults = [] } = read(notes);
	// A file that cannot even be loaded has no tests to fail.
	const broken = testResults.filter(
		(/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
			file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')
	).length;
	return sure(status, { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests });
}

/** @returns {Promise<Outcome>} */
async function e2e() {
	const { findChromium } = await import('../../tests/browser/chromium.mjs');
	const start = performance.now();
	const browser = await findChromium({ say: (line) => console.log(line) });
	const took = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`Chromium ${browser.version}, ${browser.how}: ${browser.path} (found in ${took} s)`);

	const notes = join(cache, 'playwright.json');
	rmSync(notes, { force: true });
	const { status } = node('@playwright/test/cli.js', ['test']);
	const { stats = {}, errors = [] } = read(notes);
	const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
	const failed = unexpected + flaky + errors.length;
	return sure(status, { passed: expected, failed, skipped, note: `Chromium ${browser.version}` });
}

/**
 * Run a dependency's command with this Node, its output shown as it comes.
 * @param {string} script in node_modules
 * @param {string[]} args
 */
function node(script, args) {
	return spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit']
	});
}

/** @param {string} notes a reporter's JSON; nothing if it never came to that */
function read(notes) {
	return existsSync(notes) ? JSON.parse(readFileSync(notes, 'utf8')) : {};
}

/**
 * A command that ends badly has failed, even if no test of it did.
 * @param {number | null} status
 * @param {Outcome} outcome
 */
function sure(status, outcome) {
	return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

/**
 * @param {boolean} good
 * @returns {Outcome}
 */
function one(good) {
	return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
