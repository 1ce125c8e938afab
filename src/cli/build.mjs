/** Build the site to be looked at here, unless the build that stands there was made from exactly these inputs. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfInputs, filesIn } from './inputs.mjs';
import { npm, root } from './setup.mjs';

export const site = join(root, 'build');

const stamp = join(root, '.cache', 'build.json');

/**
 * @param {(args: string[]) => { status: number | null } | Promise<{ status: number | null }>} runNpm
 * @returns {Promise<'built' | 'fresh' | 'failed'>}
 */
export async function build(runNpm = npm) {
	const from = `${process.versions.node.split('.')[0]} ${digestOfInputs()}`;
	if (isFresh(from)) return 'fresh';
	console.log('Building the site …');
	// Until the build has succeeded, nothing may take what lies there for finished.
	rmSync(stamp, { force: true });
	const { status } = await runNpm(['run', '--silent', 'build', '--', '--plain']);
	if (status !== 0 || !existsSync(site)) return 'failed';
	mkdirSync(join(root, '.cache'), { recursive: true });
	writeFileSync(stamp, JSON.stringify({ inputs: from, output: digestOfSite() }));
	return 'built';
}

/** @param {string} from */
function isFresh(from) {
	if (!existsSync(stamp) || !existsSync(site)) return false;
	const last = JSON.parse(readFileSync(stamp, 'utf8'));
	return last.inputs === from && last.output === digestOfSite();
}

/** Sizes and dates: enough to notice that somebody built, changed or removed something. */
function digestOfSite() {
	const hash = createHash('sha256');
	for (const path of filesIn('build').sort()) {
		const { size, mtimeMs } = statSync(join(root, path));
		hash.update(`${path}\0${size}\0${mtimeMs}\0`);
	}
	return hash.digest('hex');
}
