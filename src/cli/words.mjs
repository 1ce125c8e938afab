/**
 * Each page loads the scripts of its language, with the words of no other. Vite builds them once, with a mark where words
 * stand; from each file four are made. Those in English keep their place, the others stand in a folder each beside them:
 * `_app/immutable/ru/`. As scripts import each other by relative addresses, a page only has to begin in its own folder.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const IMMUTABLE = '_app/immutable/';
const OWN = 'en';
export const WORD_LANGUAGES = [OWN, 'fr', 'ru', 'ar'];

/** A name no other script has. Its calls are exchanged for words before anything runs. */
const MARK = '__WORDS__';
const MARKS = new RegExp(`${MARK}\\((["'\`])([\\w.]+)\\1(?:,([\\w$]+))?(?:,([\\w$]+))?\\)`, 'g');

/**
 * What stands for the catalogue's runtime in the browser, where a page is in one language and has been told so
 * (`src/lib/i18n/current.ts`): the stock one reads languages from addresses and storage, on every page.
 */
const RUNTIME = `export let getLocale;
export const overwriteGetLocale = (ask) => { getLocale = ask; };
export const experimentalStaticLocale = undefined;`;

/** The start page speaks all languages at once. */
const EVERY_LANGUAGE = /^root_/;

/** @typedef {string | { declarations: string[], selectors: string[], match: Record<string, string> }[]} Message */

/** @param {string} language @returns {Record<string, Message>} */
function readCatalogue(language) {
	const { $schema: _, ...messages } = JSON.parse(readFileSync(join(root, 'messages', `${language}.json`), 'utf8'));
	return messages;
}

/**
 * The catalogue of each language; what one of them lacks is said in the first.
 * @returns {Map<string, Record<string, Message>>}
 */
function readCatalogues() {
	const own = readCatalogue(OWN);
	return new Map(WORD_LANGUAGES.map((language) => [language, { ...own, ...readCatalogue(language) }]));
}

/**
 * A wording as an expression: text, with the values of its parameters.
 * @param {string} wording with `{name}` for a parameter
 * @param {string} inputs name of the variable that holds them
 */
export function textExpression(wording, inputs) {
	const parts = wording.split(/(?<!\\)\{(\w+)\}/);
	const text = (/** @type {string} */ part) =>
		part.replace(/\\(?=[{}\\])/g, '').replace(/[\\`]|\$(?=\{)/g, (sign) => `\\${sign}`);
	return `\`${parts.map((part, at) => (at % 2 ? `\${${inputs}.${part}}` : text(part))).join('')}\``;
}

/**
 * A message as an expression.
 * @param {Message} message
 * @param {string} inputs name of the variable that holds the values of its parameters
 * @param {string} plural name of the function that gives the form of plural of a count
 */
export function messageExpression(message, inputs, plural) {
	if (typeof message === 'string') return textExpression(message, inputs);
	const [{ selectors: [selector = ''] = [], match } = { match: {} }] = message;
	const count = selector.replace(/Plural$/, '');
	const cases = Object.entries(match).map(([key, wording]) => [
		key.split('=')[1] ?? '',
		textExpression(wording, inputs)
	]);
	const forms = cases.map(([form, text]) => `${form}:${text}`).join(',');
	return `({${forms}})[${plural}(+${inputs}.${count})]`;
}

/**
 * The code of a file in one language.
 * @param {string} code
 * @param {Record<string, Message>} catalogue
 */
export const inLanguage = (code, catalogue) =>
	code.replace(MARKS, (_, _quote, key, inputs = '({})', plural = '') => {
		const message = catalogue[key.split('.')[0]];
		if (message === undefined) throw new RangeError(`no message ${key}`);
		return messageExpression(message, inputs, plural);
	});

/**
 * A message, with a mark for its words, or with those of every language.
 * @param {string} key
 * @param {Map<string, Record<string, Message>>} catalogues
 */
function definition(key, catalogues) {
	/** @type {[string, Message][]} */
	const all = [...catalogues].map(([language, catalogue]) => [language, catalogue[key] ?? '']);
	if (EVERY_LANGUAGE.test(key)) {
		const words = all.map(
			([language, message]) => `${language}: ${messageExpression(message, 'inputs', 'pluralForm')}`
		);
		return `export const ${key} = (inputs, { locale = getLocale() } = {}) => ({ ${words.join(', ')} })[locale];`;
	}
	// Other words are another file: its name holds a digest of what stands in it.
	const messages = all.map(([, message]) => message);
	const digest = createHash('sha256').update(JSON.stringify(messages)).digest('hex').slice(0, 6);
	const given = messages.some((message) => typeof message !== 'string') ? 'inputs,pluralForm' : 'inputs';
	return `export const ${key} = (inputs) => ${MARK}("${key}.${digest}",${given});`;
}

/**
 * The words that a module asks for, as a module of its own: where one goes, the other goes too. Words that several modules
 * ask for stand in each; shared, each would be a script of its own, or all of them one that every page loads.
 * @param {string} code of the module that imports the catalogue as `m`
 * @param {Map<string, Record<string, Message>>} catalogues
 */
export function wordsFor(code, catalogues) {
	const known = catalogues.get(OWN) ?? {};
	const keys = [...new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, key = '']) => key))].filter((key) => key in known);
	return [
		`import { getLocale } from '$lib/i18n/paraglide/runtime';`,
		`import { pluralForm } from '$lib/i18n/current';`,
		...keys.map((key) => definition(key, catalogues))
	].join('\n');
}

const CATALOGUE = /\/paraglide\/messages$/;
/** Follows the path of the module that asks. */
const WORDS = '.words.js';

/** @returns {import('vite').Plugin} */
export function wordsByLanguage() {
	/** @type {Map<string, Record<string, Message>>} */
	let catalogues;
	return {
		name: 'words-by-language',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		enforce: 'pre',
		buildStart() {
			catalogues = readCatalogues();
		},
		resolveId: (source, importer) => (importer && CATALOGUE.test(source) ? importer + WORDS : null),
		load(id) {
			if (id.endsWith('/paraglide/runtime.js')) return RUNTIME;
			if (!id.endsWith(WORDS)) return null;
			return wordsFor(readFileSync(id.slice(0, -WORDS.length), 'utf8'), catalogues);
		},
		// After Vite has written what each script loads with it.
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle)) {
					if (!file.fileName.startsWith(IMMUTABLE)) continue;
					const content = file.type === 'chunk' ? file.code : file.source;
					for (const [language, catalogue] of catalogues) {
						const own = file.type === 'chunk' ? inLanguage(String(content), catalogue) : content;
						if (language === OWN) {
							if (file.type === 'chunk') file.code = String(own);
							continue;
						}
						this.emitFile({
							type: 'asset',
							fileName: folderOf(language) + file.fileName.slice(IMMUTABLE.length),
							source: own
						});
					}
				}
			}
		}
	};
}

/** @param {string} language */
const folderOf = (language) => (language === OWN ? IMMUTABLE : `${IMMUTABLE}${language}/`);

/**
 * A prerendered page that begins in the folder of its language. The policy knows its inline scripts by their digests, which
 * are made anew.
 * @param {string} html
 * @param {string} language
 */
export function pageInLanguage(html, language) {
	if (language === OWN) return html;
	const digestOf = (/** @type {string} */ script) => createHash('sha256').update(script).digest('base64');
	const moved = (/** @type {string} */ text) => text.replaceAll(IMMUTABLE, folderOf(language));
	let policy = html;
	for (const [, script = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g))
		if (script.includes(IMMUTABLE))
			policy = policy.replace(`sha256-${digestOf(script)}`, `sha256-${digestOf(moved(script))}`);
	return moved(policy);
}
