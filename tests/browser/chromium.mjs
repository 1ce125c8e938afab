/** Find a Chromium that runs on this machine, whatever machine it is. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpack } from './packed.mjs';

/**
 * @typedef {object} Candidate
 * @property {string} path of the executable
 * @property {string} how it was found
 * @property {Record<string, string>} env what it needs besides this process's own
 *
 * @typedef {Candidate & { version: string }} Browser proven: it was started and answered
 */

const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
const choice = join(cache, 'chromium.json');

/** A download that takes longer, or is silent for longer, is given up. */
const downloadMs = 180_000;
const silenceMs = 30_000;

/** Off by Playwright itself: the last list given counts, so ours holds its. */
const offByPlaywright = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch'
];
/**
 * What every window has for a reader at a screen: two pages that drop down from its address bar, and a process in advance.
 * Half of what a window costs.
 */
const forReaders = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'SpareRendererForSitePerProcess'
];

/** Flags for every Chromium: the same pixels everywhere, no page from elsewhere, and no more windows than asked for. */
const args = [
	`--disable-features=${[...offByPlaywright, ...forReaders].join(',')}`,
	'--font-render-hinting=none',
	'--disable-lcd-text',
	'--force-color-profile=srgb',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
];

/**
 * Playwright has the processes of a browser share memory in files of the temporary folder, since containers often leave
 * `/dev/shm` at 64 MB. Where it is larger, pages cost a tenth less there.
 */
const SHARED_MEMORY = '/dev/shm';
const enoughBytes = 2 ** 30;

function hasSharedMemory() {
	if (!existsSync(SHARED_MEMORY)) return false;
	const { bavail, bsize } = statfsSync(SHARED_MEMORY);
	return bavail * bsize >= enoughBytes;
}

/**
 * How Playwright is to start the browser. Playwright itself adds the quiet flags and, where it must, `--no-sandbox`.
 * @param {Candidate} browser
 */
export function launchOptions({ path, env }) {
	/** @type {Record<string, string>} */
	const own = {};
	for (const [name, value] of Object.entries(process.env)) if (value !== undefined) own[name] = value;
	return {
		executablePath: path,
		args,
		ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
		env: { ...own, ...env }
	};
}

/**
 * The browser chosen last time if it is still the same file and starts, else the first one that starts.
 * @param {{ proven?: boolean, say?: (line: string) => void }} options proven = a run has just done this: do not start it again
 * @returns {Promise<Browser>}
 * @throws {Error} saying what was tried
 */
export async function findChromium({ proven = false, say = () => {} } = {}) {
	const last = readChoice();
	if (last && (proven || (await prove(last)).version)) return last;

	/** @type {string[]} */
	const tried = [];
	for await (const candidate of candidates(say, tried)) {
		const { version, reason } = await prove(candidate);
		if (version !== undefined) return writeChoice({ ...candidate, version });
		tried.push(`${candidate.how} (${candidate.path}): ${reason}`);
		say(`  ${tried.at(-1)}`);
	}
	throw new Error(
		['No Chromium starts on this machine. Install one, or name its path in CHROMIUM. Tried:', ...tried].join('\n- ')
	);
}

/**
 * The browser asked for, else the one that comes as a package: the same on every machine, and without windows, so that a
 * page costs half of what it costs an installed browser. Where it does not run, an installed one; a download last.
 * @param {(line: string) => void} say
 * @param {string[]} tried
 * @returns {AsyncGenerator<Candidate>}
 */
async function* candidates(say, tried) {
	if (process.env.CHROMIUM) yield { path: process.env.CHROMIUM, how: '$CHROMIUM', env: {} };
	try {
		for (const { path, env } of await unpack(join(cache, 'chromium'), say)) {
			yield { path, how: '@sparticuz/chromium', env };
		}
	} catch (error) {
		tried.push(`@sparticuz/chromium: ${message(error)}`);
	}
	for (const path of onPath()) yield { path, how: 'on the PATH', env: {} };
	for (const path of usualPlaces.filter((place) => existsSync(place))) yield { path, how: 'installed', env: {} };

	const { chromium } = await import('@playwright/test');
	const playwrights = chromium.executablePath();
	if (existsSync(playwrights)) yield { path: playwrights, how: "Playwright's own", env: {} };
	else {
		say('  no Chromium installed: asking Playwright for one …');
		const reason = await download();
		if (reason === undefined && existsSync(playwrights)) {
			yield { path: playwrights, how: 'npx playwright install', env: {} };
		} else tried.push(`npx playwright install: ${reason}`);
	}
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
		folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : []
	)
];

function onPath() {
	const ending = process.platform === 'win32' ? '.exe' : '';
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
		.filter((path) => existsSync(path));
}

/**
 * Start it without a window, open a page, let it calculate.
 * @param {Candidate} candidate
 * @returns {Promise<{ version?: string, reason?: string }>}
 */
async function prove(candidate) {
	const { chromium } = await import('@playwright/test');
	try {
		const browser = await chromium.launch({ ...launchOptions(candidate), timeout: 30_000 });
		try {
			const page = await browser.newPage();
			await page.goto('about:blank');
			const answer = await page.evaluate('1 + 1');
			return answer === 2 ? { version: browser.version() } : { reason: `says 1 + 1 is ${String(answer)}` };
		} finally {
			await browser.close();
		}
	} catch (error) {
		return { reason: message(error) };
	}
}

/** @returns {Promise<string | undefined>} why not, or undefined once it is installed */
function download() {
	const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
	const posix = process.platform !== 'win32';
	return new Promise((done) => {
		// A group of its own, because it starts a process that does the downloading.
		const child = spawn(process.execPath, [cli, 'install', 'chromium'], {
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: posix
		});
		let last = '';
		/** @param {string} reason */
		const giveUp = (reason) => {
			last = reason;
			if (posix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
			else child.kill();
		};
		const limit = setTimeout(giveUp, downloadMs, `not finished after ${downloadMs / 1000} s`);
		const stallTimer = setTimeout(giveUp, silenceMs, `no progress in ${silenceMs / 1000} s`);
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk) => {
				stallTimer.refresh();
				last = /^Error: .*$/m.exec(String(chunk))?.[0] ?? last;
			});
		}
		/** @param {string | undefined} reason */
		const end = (reason) => {
			clearTimeout(limit);
			clearTimeout(stallTimer);
			done(reason);
		};
		child.once('error', (error) => end(error.message));
		child.once('close', (code) => end(code === 0 ? undefined : last || `code ${code}`));
	});
}

/** @returns {Browser | undefined} */
function readChoice() {
	if (!existsSync(choice)) return undefined;
	const { stamp, ...browser } = JSON.parse(readFileSync(choice, 'utf8'));
	return existsSync(browser.path) && stampOf(browser.path) === stamp ? browser : undefined;
}

/** @param {Browser} browser */
function writeChoice(browser) {
	mkdirSync(cache, { recursive: true });
	writeFileSync(choice, JSON.stringify({ ...browser, stamp: stampOf(browser.path) }, null, '\t'));
	return browser;
}

/**
 * Changes when another browser is asked for or stands in the same place, and when the project moves.
 * @param {string} path
 */
function stampOf(path) {
	const { size, mtimeMs } = statSync(path);
	return [cache, process.env.CHROMIUM ?? '', size, mtimeMs].join('|');
}

/**
 * The line that says why: Chromium's own words where Playwright's answer carries them.
 * @param {unknown} error
 */
function message(error) {
	const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim());
	const own = lines.find((line) => /error while loading|No usable sandbox|cannot open shared/i.test(line));
	return own ?? lines.find((line) => line !== '') ?? 'no reason given';
}
