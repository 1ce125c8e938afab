/** Everything the search finds, in one language: what has a name and a place on the site. */
import { published } from '$lib/duckdb/published/database.server';
import { allCountries, allIndicators, namesIn } from '$lib/duckdb/published/names.server';
import { synonymList, termList } from '$lib/duckdb/queries/names';
import { ask } from '$lib/duckdb/queries/query';
import { roundList, stageList, stakeholderTypeList } from '$lib/duckdb/queries/rounds';
import { themeList } from '$lib/duckdb/queries/themes';
import * as m from '$lib/i18n/paraglide/messages';
import type { Place } from '$lib/ui/addresses';
import { MENU } from '$lib/ui/menu';
import { foldedWords, type SearchEntry } from '$lib/ui/search/search';
import { group } from 'd3';

/** Parts of pages that have a name of their own. */
const PARTS: readonly (readonly [path: Place, at: string, name: () => string])[] = [
	['progress/timeline/', '', m.progress_view_timeline],
	['progress/movement/', '', m.progress_view_movement],
	['progress/participation/', '', m.progress_view_participation],
	['progress/silent/', '', m.progress_view_silent],
	['progress/stakeholders/', '', m.progress_view_stakeholders],
	['find/', '', m.find_title],
	['your-data/', '', m.yours_title],
	['query/', '', m.query_title],
	['terms/', '', m.terms_title],
	['about/', '#process', m.about_process_title],
	['about/', '#method', m.about_method_title],
	['about/', '#sources', m.about_sources_title],
	['about/', '#names', m.about_names_title],
	['about/', '#accessibility', m.about_access_title],
	['about/', '#privacy', m.about_privacy_title],
	['about/', '#cite', m.about_cite_title]
];

/** Pages and parts of pages, in the language of the request. */
const pages = (): SearchEntry[] => [
	...MENU.map(({ place, label }): SearchEntry => ({ kind: 'page', code: place, name: label(), path: place })),
	...PARTS.map(([path, at, name]): SearchEntry => ({ kind: 'page', code: `${path}${at}`, name: name(), path, at }))
];

/** What the table of synonyms calls the kinds that it calls otherwise. */
const SYNONYM_SUBJECT: Partial<Record<SearchEntry['kind'], string>> = {
	step: 'stage',
	stakeholder: 'stakeholder_type'
};

/** An entry with those words of its synonyms that it cannot be found by yet: a word is written once. */
function withSynonyms(entry: SearchEntry, synonyms: readonly string[]): SearchEntry {
	const known = new Set(foldedWords(`${entry.name} ${entry.more ?? ''}`));
	const added = synonyms
		.flatMap((synonym) => synonym.split(/\s+/))
		.filter((word) => {
			const parts = foldedWords(word).filter((part) => !known.has(part));
			parts.forEach((part) => known.add(part));
			return parts.length > 0;
		});
	return added.length === 0 ? entry : { ...entry, more: [entry.more ?? '', ...added].join(' ').trim() };
}

/** @param language `en`, `fr`, `ru` or `ar`; pages are named in the language of the request */
export async function searchEntries(language: string): Promise<readonly SearchEntry[]> {
	const engine = await published();
	const names = await namesIn(language);
	const countries = await allCountries();
	const rounds = await ask(engine, roundList, {});
	const stages = await ask(engine, stageList, {});

	const synonyms = group(await ask(engine, synonymList, { language }), ({ subject, code }) => `${subject}/${code}`);
	/** A page goes by its address, a part of the page About by its anchor. */
	const synonymsOf = ({ kind, code }: SearchEntry): readonly string[] =>
		synonyms
			.get(`${SYNONYM_SUBJECT[kind] ?? kind}/${code.replace(/^about\/#|\/$/g, '')}`)
			?.map(({ synonym }) => synonym) ?? [];

	/** A step of one name in several rounds leads to the last of them and is found by the years of all. */
	const steps = new Map<string, SearchEntry>();
	for (const { round, stage } of stages) {
		const name = names.of('stage', `${round}.${stage}`);
		const years = `${steps.get(name)?.more ?? ''} ${names.of('round', round, 'short')}`.trim();
		steps.set(name, { kind: 'step', code: stage, name, more: years, path: 'progress/', at: `?round=${round}` });
	}

	const entries: readonly SearchEntry[] = [
		...countries
			.filter(({ role }) => role === 'partner')
			.map(({ country, region }): SearchEntry => ({
				kind: 'country',
				code: country,
				name: names.of('country', country),
				more: names.of('region', region),
				path: `countries/${country}/`
			})),
		...countries
			.filter(({ role }) => role === 'aggregate')
			.map(({ country }): SearchEntry => ({
				kind: 'country',
				code: country,
				name: names.of('country', country),
				path: 'compare/',
				at: `?c=${country}`
			})),
		...(await allIndicators()).map(({ indicator, theme }): SearchEntry => ({
			kind: 'indicator',
			code: indicator,
			name: names.of('indicator', indicator),
			more: names.of('theme', theme),
			path: `indicators/${indicator}/`
		})),
		...(await ask(engine, themeList, {})).map(({ theme }): SearchEntry => ({
			kind: 'theme',
			code: theme,
			name: names.of('theme', theme),
			path: `themes/${theme}/`
		})),
		...rounds.map(({ round }): SearchEntry => ({
			kind: 'round',
			code: round,
			name: names.of('round', round),
			more: [names.of('round', round, 'short'), names.find('round', round, 'motto') ?? ''].join(' ').trim(),
			path: 'progress/',
			at: `?round=${round}`
		})),
		...steps.values(),
		...(await ask(engine, termList, {})).map(({ term }): SearchEntry => ({
			kind: 'term',
			code: term,
			name: names.of('term', term),
			path: 'terms/',
			at: `#term-${term}`
		})),
		...(await ask(engine, stakeholderTypeList, {})).map(({ stakeholderType }): SearchEntry => ({
			kind: 'stakeholder',
			code: stakeholderType,
			name: names.of('stakeholder_type', stakeholderType),
			path: 'progress/stakeholders/'
		})),
		...pages()
	];
	return entries
		.map((entry) => withSynonyms(entry, synonymsOf(entry)))
		.map((entry, index) => (entry.kind === 'step' ? { ...entry, code: `${entry.code}-${index}` } : entry));
}
