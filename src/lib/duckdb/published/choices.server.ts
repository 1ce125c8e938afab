/** What figures of any indicator need besides the values: every indicator, place and release, in the page's language. */
import { footnotesOf } from '../../domain/footnotes';
import { byName } from '../../i18n/formats';
import type { Language } from '../../i18n/languages';
import { METHOD } from '../../domain/methods';
import { FOOTNOTE, type Note } from '../../domain/notes';
import { ask } from '../queries/query';
import { methodList, noteList, sourceList } from '../queries/names';
import { describe, allCountries, allIndicators, namesIn } from './names.server';
import { once, published } from './database.server';

/** Countries and aggregates by region, then in the reader's alphabet. */
export const placesIn = once(async (language: Language) => {
	const names = await namesIn(language);
	const places = (await allCountries()).map(({ country, region, role }) => ({
		country,
		region,
		role,
		name: names.of('country', country),
		group: names.of('region', region)
	}));
	const regions = [...new Set(places.map(({ region }) => region))];
	return regions.flatMap((region) =>
		byName(
			places.filter((place) => place.region === region),
			language
		)
	);
});

/** Every known doubt about values, what they were measured by, and the footnotes of countries' names. */
export const notesIn = once(async (language: string): Promise<readonly Note[]> => {
	const names = await namesIn(language);
	const countries = (await allCountries()).map(({ country }) => country);
	return [
		...(await ask(await published(), noteList, {})).map((row) => ({
			...row,
			text: names.find('note', row.note, 'text') ?? null
		})),
		...(await ask(await published(), methodList, {})).map(({ method, ...row }) => ({
			...row,
			note: method,
			kind: METHOD,
			text: names.of('method', method)
		})),
		...footnotesOf(names, countries).map(({ country, text }) => ({
			note: `${FOOTNOTE}_${country}`,
			kind: FOOTNOTE,
			indicator: null,
			country,
			yearFrom: null,
			yearTo: null,
			text
		}))
	];
});

/** Those of one indicator, and those of all. */
export const notesOf = async (indicator: string, language: string): Promise<Note[]> =>
	(await notesIn(language)).filter((note) => note.indicator === null || note.indicator === indicator);

/** Every release of a publisher. */
export const releases = async () => ask(await published(), sourceList, {});

export const choicesIn = once(async (language: Language) => {
	const names = await namesIn(language);
	const partners = (await allCountries()).filter(({ role }) => role === 'partner').map(({ country }) => country);
	return {
		indicators: (await allIndicators()).map((row) => ({
			...describe(row, names),
			firstYear: row.firstYear,
			lastYear: row.lastYear
		})),
		countries: await placesIn(language),
		footnotes: footnotesOf(names, partners)
	};
});
