/** Names in one language and the lists every page starts from, asked once per build. */
import { namesFrom, type Names } from '../domain/names';
import { countryList } from '../queries/country-list';
import { indicatorList } from '../queries/indicator-list';
import { labelList } from '../queries/label-list';
import { ask, type Answer } from '../queries/query';
import { published } from './published.server';

const once = <K, T>(make: (key: K) => Promise<T>) => {
	const made = new Map<K, Promise<T>>();
	return (key: K): Promise<T> => {
		const found = made.get(key) ?? make(key);
		made.set(key, found);
		return found;
	};
};

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
