/** Make the project ready to run. Plain Node, nothing else: this runs before the dependencies exist. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const leastNode = [20, 19];

const lockfile = join(root, 'package-lock.json');

/** What was last installed. It lies in node_modules, so that it goes when they go. */
const stamp = join(root, 'node_modules', '.installed-from');

/** A mistake the reader can mend: shown as it stands, without a stack. */
export class InvalidParam extends Error {}

/**
 * Refuse an old Node and install what `package-lock.json` names, if it is not installed yet.
 * @throws {InvalidParam} in plain words
 */
export function setup() {
	refuseOldNode(process.versions.node);
	if (installed()) return;
	console.log('Installing the dependencies (once, and again when package-lock.json changes) …');
	// Everything is a development dependency, so NODE_ENV=production must not leave them out.
	const done = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
	if (done.status !== 0) {
		throw new InvalidParam('npm ci did not succeed: what it says stands above. Is the package registry within reach?');
	}
	writeFileSync(stamp, digestOfLockfile());
}

/**
 * Run npm in the project, its output shown as it comes.
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export function npm(args, env = {}) {
	const { command, args: all, shell } = npmCommand(args);
	return spawnSync(command, all, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
		shell
	});
}

/**
 * npm tells its scripts where it lies; without that, it is found on the PATH (on Windows by the shell).
 * @param {string[]} args
 */
export function npmCommand(args) {
	const own = process.env.npm_execpath;
	return own && basename(own) === 'npm-cli.js'
		? { command: process.execPath, args: [own, ...args], shell: false }
		: { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Run a command's work; a refusal is printed alone, anything else with its stack.
 * @param {() => void | Promise<void>} work
 */
export async function run(work) {
	try {
		await work();
	} catch (error) {
		console.error(error instanceof InvalidParam ? error.message : error);
		process.exit(1);
	}
}

/**
 * The value of `--name value` or `--name=value` on the command line.
 * @param {string} name
 * @returns {string | undefined}
 */
export function flag(name) {
	const args = process.argv.slice(2);
	const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
	if (at < 0) return undefined;
	const [, ...value] = (args[at] ?? '').split('=');
	return value.length > 0 ? value.join('=') : args[at + 1];
}

/**
 * Is this file the command that was started (and not imported by another)?
 * @param {string} url its `import.meta.url`
 */
export function isCommand(url) {
	return process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url;
}

/** @param {string} version */
export function refuseOldNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [leastMajor = 0, leastMinor = 0] = leastNode;
	if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
	throw new InvalidParam(
		`This project needs Node.js ${leastNode.join('.')} or newer; this is ${version}. See https://nodejs.org`
	);
}

/** Were the dependencies installed from this package-lock.json, by this command or by another npm command? */
function installed() {
	const notes = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(notes)) return false;
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfLockfile()) return true;
	const have = packages(notes);
	const want = packages(lockfile);
	return (
		Object.entries(want).every(
			([path, wanted]) =>
				path === '' ||
				// Packages for other systems are not installed.
				(have[path] === undefined ? wanted.optional || wanted.extraneous : have[path].version === wanted.version)
		) && Object.keys(have).every((path) => want[path] !== undefined)
	);
}

function digestOfLockfile() {
	return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/**
 * @param {string} path of a lockfile
 * @returns {Record<string, { version?: string, optional?: boolean, extraneous?: boolean }>}
 */
function packages(path) {
	return JSON.parse(readFileSync(path, 'utf8')).packages;
}

if (isCommand(import.meta.url)) await run(setup);
