/**
 * `npm run messages`: compile the catalogues in `messages/` for the pages, unless what lies there was compiled from exactly
 * these. It takes seconds of work; a build and a run of Vitest ask for it, too.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** How the catalogues are compiled, by this command and by the dev server. */
export const OPTIONS = {
	project: './project.inlang',
	outdir: './src/lib/i18n/paraglide',
	/** @type {('globalVariable' | 'baseLocale')[]} */
	strategy: ['globalVariable', 'baseLocale']
};

/** What was last compiled. It lies among the output, where the dev server, which compiles otherwise, removes it. */
const stamp = join(root, OPTIONS.outdir, '.compiled-from');

/** @type {Promise<void> | undefined} */
let compiling;

/** @returns {Promise<void>} */
export const compileMessages = () => (compiling ??= compileChanged());

async function compileChanged() {
	const from = digestOfInputs();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return;
	const { compile } = await import('@inlang/paraglide-js');
	await compile({
		...OPTIONS,
		project: join(root, OPTIONS.project),
		outdir: join(root, OPTIONS.outdir),
		// A file for each language: Node loads five instead of one for each message. For the browser, see `words.mjs`.
		outputStructure: 'locale-modules',
		isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'"
	});
	writeFileSync(stamp, from);
}

/** Catalogues, settings, the compiler's version and the options above. */
function digestOfInputs() {
	const catalogues = readdirSync(join(root, 'messages')).sort();
	const paths = [
		'src/cli/messages.mjs',
		'project.inlang/settings.json',
		'node_modules/@inlang/paraglide-js/package.json',
		...catalogues.map((name) => `messages/${name}`)
	];
	const hash = createHash('sha256');
	for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
	return hash.digest('hex');
}

if (process.argv[1] === import.meta.filename) await compileMessages();
