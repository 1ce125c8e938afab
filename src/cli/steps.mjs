/** The steps of `npm test`: what each runs, and what came of it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findFirefox } from '../../tests/browser/firefox.mjs';
import { build } from './build.mjs';
import { npmCommand, root } from './setup.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped?: number, note?: string, failures?: readonly string[] }} Outcome
 * `failures`: of each test that failed its file, its name and the first line of why
 */

/**
 * Where a step's output goes: on the screen as it comes, or kept, so that steps that run side by side are read one after
 * the other.
 * @typedef {{ kept: Buffer[] | null }} Output
 */

export const cache = join(root, '.cache');

/** @type {Record<string, (output: Output) => Promise<Outcome>>} */
export const steps = {
	types: async (output) => one((await npm(['run', '--silent', 'types'], output)) === 0),
	lint: async (output) => one((await npm(['run', '--silent', 'lint'], output)) === 0),
	// Beside other steps no core is free for a second thread, which would load every module once more.
	unit: (output) => vitest('unit', output.kept ? ['--maxWorkers=1'] : [], output),
	build: async (output) => {
		const outcome = await build(async (args) => ({ status: await npm(args, output) }));
		return outcome === 'failed' ? one(false) : { ...one(true), note: outcome };
	},
	firefox: async (output) =>
		findFirefox() === undefined
			? { passed: 0, failed: 0, note: 'no Firefox here' }
			: vitest('firefox', ['--config', 'tests/firefox/vitest.config.ts'], output),
	built: (output) => vitest('built', ['--config', 'tests/built/vitest.config.ts'], output),
	e2e
};

/**
 * What several steps read and none may write while another reads: the catalogues' messages and Kit's types.
 * @param {Output} output
 */
export const prepare = async (output) =>
	(await npm(['run', '--silent', 'messages'], output)) === 0 &&
	(await node('@sveltejs/kit/svelte-kit.js', ['sync'], output)) === 0;

/**
 * @param {string} name of the step
 * @param {string[]} args
 * @param {Output} output
 * @returns {Promise<Outcome>}
 */
async function vitest(name, args, output) {
	const notes = join(cache, `vitest-${name}.json`);
	rmSync(notes, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${notes}`];
	const status = await started(
		process.execPath,
		[HEAP, dependency('vitest/vitest.mjs'), 'run', ...args, ...reporters],
		output
	);
	const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, testResults = [] } = read(notes);
	// A file that cannot even be loaded has no tests to fail.
	const broken = testResults.filter(
		(/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
			file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')
	).length;
	const failures = testResults.flatMap(failuresOf);
	return sure(status, { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests, failures });
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Test
 * @param {{ name: string, status: string, message?: string, assertionResults: Test[] }} file of Vitest's report
 */
function failuresOf({ name, status, message, assertionResults }) {
	const failed = assertionResults.filter((test) => test.status === 'failed');
	if (status === 'failed' && failed.length === 0) return [failure(relative(root, name), 'is not loaded', message)];
	return failed.map((test) => failure(relative(root, name), test.fullName, test.failureMessages?.[0]));
}

/**
 * @param {string} file
 * @param {string} test
 * @param {string | undefined} why
 */
const failure = (file, test, why = '') => `${file} › ${test}: ${stripVTControlCharacters(why).split('\n', 1)[0]}`;

/**
 * @param {Output} output
 * @returns {Promise<Outcome>}
 */
async function e2e(output) {
	const { findChromium } = await import('../../tests/browser/chromium.mjs');
	const start = performance.now();
	const browser = await findChromium({ say: (line) => console.log(line) });
	const took = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`Chromium ${browser.version}, ${browser.how}: ${browser.path} (found in ${took} s)`);

	const notes = join(cache, 'playwright.json');
	rmSync(notes, { force: true });
	const status = await node('@playwright/test/cli.js', ['test'], output);
	const { stats = {}, errors = [], suites = [] } = read(notes);
	const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
	const failed = unexpected + flaky + errors.length;
	const failures = suites.flatMap(failuresIn);
	return sure(status, { passed: expected, failed, skipped, note: `Chromium ${browser.version}`, failures });
}

/**
 * @typedef {{ ok: boolean, file: string, title: string, tests: { results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite
 * @param {Suite} suite of Playwright's report
 * @returns {string[]}
 */
function failuresIn({ suites = [], specs = [] }) {
	const own = specs
		.filter(({ ok }) => !ok)
		.map(({ file, title, tests }) => {
			const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []));
			return failure(`tests/${file}`, title, errors[0]);
		});
	return [...own, ...suites.flatMap(failuresIn)];
}

/** Tests make much that lives for a moment: with more room for the young, a tenth less of the work. */
const HEAP = '--max-semi-space-size=32';

/** @param {string} script in node_modules */
const dependency = (script) => join(root, 'node_modules', script);

/**
 * Run a dependency's command with this Node.
 * @param {string} script in node_modules
 * @param {string[]} args
 * @param {Output} output
 */
const node = (script, args, output) => started(process.execPath, [dependency(script), ...args], output);

/**
 * @param {string[]} args
 * @param {Output} output
 */
function npm(args, output) {
	const { command, args: all, shell } = npmCommand(args);
	return started(command, all, output, shell);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Output} output
 * @param {boolean} shell
 * @returns {Promise<number | null>} its exit code
 */
function started(command, args, { kept }, shell = false) {
	return new Promise((done, failed) => {
		const shown = kept ? 'pipe' : 'inherit';
		const child = spawn(command, args, { cwd: root, stdio: ['ignore', shown, shown], shell });
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => kept?.push(chunk));
		child.once('error', failed);
		child.once('close', (code) => done(code));
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
export function one(good) {
	return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
