/** The four catalogues and the labels of the tables as what readers meet, for the tests of their words. */
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../src/lib/i18n/languages';
import { rows } from './data/published-tables';

export interface Variants {
	readonly declarations: readonly string[];
	readonly selectors: readonly string[];
	/** By `selector=category`. */
	readonly match: Readonly<Record<string, string>>;
}
export type Message = string | readonly Variants[];

export const catalogues = Object.fromEntries(
	LANGUAGES.map((language) => [language, JSON.parse(readFileSync(`messages/${language}.json`, 'utf8'))])
) as Record<Language, Record<string, Message>>;
export const keys = Object.keys(catalogues.en);
export const others = LANGUAGES.filter((language) => language !== 'en');

/** Texts of the labels in one language, each with the row it stands in. */
export const labelsIn = (language: Language): { at: string; text: string }[] =>
	rows('labels').map((row) => ({ at: `${row.subject} ${row.code} ${row.property}`, text: row[language] ?? '' }));
/** What a reader may meet in one language: messages and labels, with the code between backticks as one word. */
export const textsIn = (language: Language): { at: string; text: string }[] =>
	[
		...Object.entries(catalogues[language]).flatMap(([key, message]) =>
			wordingsOf(message).map((text) => ({ at: key, text }))
		),
		...labelsIn(language)
	].map(({ at, text }) => ({ at, text: text.replace(/`[^`]*`/g, 'CODE') }));
/** Where texts match what they must not. */
export const breaking = (language: Language, wrong: RegExp): string[] =>
	textsIn(language).flatMap(({ at, text }) => (wrong.test(text) ? [`${at}: ${text}`] : []));

/** Code of the site, file by file. */
export const sources = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('paraglide'))
		.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

export const variantsOf = (message: Message | undefined): readonly Variants[] =>
	message === undefined || typeof message === 'string' ? [] : message;
export const wordingsOf = (message: Message | undefined): string[] =>
	typeof message === 'string' ? [message] : variantsOf(message).flatMap(({ match }) => Object.values(match));
export const parametersIn = (wordings: readonly string[]): string[] =>
	[
		...new Set(wordings.flatMap((wording) => Array.from(wording.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)))
	].sort();
/** What the caller gives: declared inputs, or what the text names. */
export function inputsOf(message: Message | undefined): string[] {
	if (typeof message === 'string') return parametersIn([message]);
	return variantsOf(message)
		.flatMap(({ declarations }) => declarations.flatMap((line) => /^input (\w+)$/.exec(line)?.[1] ?? []))
		.sort();
}
