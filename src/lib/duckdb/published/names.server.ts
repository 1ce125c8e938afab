/** Names in one language and the lists every page starts from, asked once per build. */
import type { Direction, IndicatorFacts } from '../../domain/indicator';
import { namesFrom, type Names, localize } from '../../domain/names';
import { SEXES } from '../../domain/observation';
import { countryList, indicatorList, labelList, termList } from '../queries/names';
import { ask, type Answer } from '../queries/query';
import { once, published } from './database.server';

/** @param language `en`, `fr`, `ru` or `ar` */
export const namesIn: (language: string) => Promise<Names> = once(async (language) =>
	namesFrom(await ask(await published(), labelList, { language }), language)
);

export type IndicatorRow = Answer<typeof indicatorList>;
export type CountryRow = Answer<typeof countryList>;

const lists = once(async (_: 'all') => {
	const engine = await published();
	return { indicators: await ask(engine, indicatorList, {}), countries: await ask(engine, countryList, {}) };
});

export const allIndicators = async (): Promise<readonly IndicatorRow[]> => (await lists('all')).indicators;
/** By region, then code. */
export const allCountries = async (): Promise<readonly CountryRow[]> => (await lists('all')).countries;

/** Words of the field with their meaning, for tips. */
export const termsOf = (names: Names, terms: readonly string[]) =>
	terms.map((term) => ({ term, name: names.of('term', term), definition: names.of('term', term, 'definition') }));

/**
 * Terms of the glossary that a text uses by their name or short name, in the order of the glossary.
 * @param text in English, so that every language has the same tips
 */
export async function termsMentioned(text: string): Promise<readonly string[]> {
	const english = await namesIn('en');
	return (await ask(await published(), termList, {}))
		.map(({ term }) => term)
		.filter((term) => {
			const [, name = '', short] = /^(.+?)(?: \((.+)\))?$/.exec(english.of('term', term)) ?? [];
			const isShort = (word: string) => word === word.toUpperCase();
			return [name, short].some(
				(word) =>
					word !== undefined &&
					new RegExp(`\\b${word.replace(/[^\w\s]/g, '\\$&')}\\b`, isShort(word) ? '' : 'i').test(text)
			);
		});
}

interface Doubted {
	readonly certaintyNote: string | null;
}

export const localizeEvent = <R extends Doubted & { readonly event: string; readonly description: string }>(
	row: R,
	names: Names
) => localize(names, 'event', row.event, row, { description: 'description', certaintyNote: 'certainty_note' });

export const localizeStatement = <R extends Doubted & { readonly development: string; readonly summary: string }>(
	row: R,
	names: Names
) => localize(names, 'development', row.development, row, { summary: 'summary', certaintyNote: 'certainty_note' });

export const localizeResponsibility = <
	R extends Doubted & { readonly responsibility: string; readonly delivers: string }
>(
	row: R,
	names: Names
) =>
	localize(names, 'responsibility', row.responsibility, row, { delivers: 'delivers', certaintyNote: 'certainty_note' });

export const localizeParticipation = <
	R extends Doubted & { readonly round: string; readonly country: string; readonly edition: number | null }
>(
	row: R,
	names: Names
) =>
	localize(
		names,
		'participation',
		[row.round, row.country, row.edition].filter((part) => part !== null).join('.'),
		row,
		{
			certaintyNote: 'certainty_note'
		}
	);

export const localizeRound = <R extends Doubted & { readonly round: string }>(row: R, names: Names) =>
	localize(names, 'round', row.round, row, { certaintyNote: 'certainty_note' });

export const describe = (row: IndicatorRow, names: Names): IndicatorFacts => ({
	indicator: row.indicator,
	name: names.of('indicator', row.indicator),
	definition: names.of('indicator', row.indicator, 'definition'),
	theme: row.theme,
	themeName: names.of('theme', row.theme),
	unitCode: row.unit,
	unit: names.of('unit', row.unit),
	unitShort: names.of('unit', row.unit, 'short'),
	direction: row.direction as Direction,
	decimals: row.decimals,
	validMin: row.validMin,
	validMax: row.validMax,
	age: row.age,
	sexes: SEXES.filter((sex) => row.sexes.split('~').includes(sex)),
	organisation: row.sourceOrganisation,
	series: row.sourceSeries,
	licence: row.licence
});
