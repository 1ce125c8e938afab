import { footnotesOf } from '$lib/domain/footnotes';
import { published } from '$lib/duckdb/published/database.server';
import { allCountries, namesIn, termsOf } from '$lib/duckdb/published/names.server';
import { ask } from '$lib/duckdb/queries/query';
import { roundList } from '$lib/duckdb/queries/rounds';
import { sourceList } from '$lib/duckdb/queries/names';
import { checkTable } from '$lib/tables/check';
import { rowsOf } from '$lib/tables/checked-tables';
import { readCsv } from '$lib/tables/csv';
import { DATA } from '$lib/tables/read.server';
import { contacts } from '$lib/tables/words';
import { existsSync, readFileSync } from 'node:fs';

/** Whose code is shipped: see `src/cli/shipped-packages.mjs`. */
export interface ShippedPackage {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	readonly url: string;
}

/** Written by the build before it renders pages; a dev server has none, or those of the last build. */
const SHIPPED = '.svelte-kit/shipped-packages.json';
const shippedPackages = (): readonly ShippedPackage[] =>
	existsSync(SHIPPED) ? (JSON.parse(readFileSync(SHIPPED, 'utf8')) as readonly ShippedPackage[]) : [];

const CONTACTS = `${DATA}/tables/contacts.csv`;
/** Not asked of the engine: an empty table is as it should be. */
const contactList = () =>
	rowsOf(
		contacts,
		new Map([[contacts.name, checkTable(contacts, CONTACTS, readCsv(readFileSync(CONTACTS), CONTACTS))]])
	);

/** Words each part needs. */
const TERMS = {
	process: [
		'vocational_education_and_training',
		'partner_country',
		'national_coordinator',
		'reporting_framework',
		'self_assessment',
		'validation_of_a_report'
	],
	method: ['evidence_based_policy', 'median', 'percentage_point', 'benchmark', 'proxy', 'method_break']
} as const;

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	const engine = await published();
	const names = await namesIn(params.lang);
	const countries = (await allCountries()).map(({ country }) => country);
	const rounds = (await ask(engine, roundList, {})).map((round) => ({
		...round,
		name: names.of('round', round.round),
		short: names.of('round', round.round, 'short')
	}));
	return {
		sources: await ask(engine, sourceList, {}),
		rounds,
		contacts: contactList(),
		packages: shippedPackages(),
		terms: { process: termsOf(names, TERMS.process), method: termsOf(names, TERMS.method) },
		footnotes: footnotesOf(names, countries),
		formerNames: countries.flatMap((country) => {
			const today = names.of('country', country);
			const former = rounds.flatMap(({ round, short }) => {
				const name = names.find('round_country', `${round}.${country}`);
				// In some languages a country that changed its name is still called the same.
				return name === undefined || name === today ? [] : [{ name, short }];
			});
			return [...new Set(former.map(({ name }) => name))].map((then) => ({
				country,
				today,
				then,
				rounds: former.filter(({ name }) => name === then).map(({ short }) => short)
			}));
		})
	};
}

export type AboutData = Awaited<ReturnType<typeof load>>;
