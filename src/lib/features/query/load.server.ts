import { footnotesOf } from '$lib/domain/footnotes';
import { allCountries, namesIn } from '$lib/duckdb/published/names.server';
import { publishedDuckdb } from '$lib/duckdb/published/database.server';
import { tablesIn } from '$lib/duckdb/published/tables.server';
import { plainCell } from '$lib/duckdb/sql-answer';
import type { Language } from '$lib/i18n/languages';
import { typeOf } from '$lib/tables/duckdb';
import { EXAMPLES, exampleSql } from './examples';
import { answerOfObjects } from './model';

export async function load({ params }: { readonly params: { readonly lang: Language } }) {
	const names = await namesIn(params.lang);
	const examples = EXAMPLES.map((example) => ({ example, sql: exampleSql(example, params.lang) }));
	const start = exampleSql('neet', params.lang);
	const partners = (await allCountries()).filter(({ role }) => role === 'partner').map(({ country }) => country);
	return {
		tables: (await tablesIn(params.lang)).map(({ table, about, rows, columns }) => ({
			table,
			about,
			rows,
			columns: columns.map(({ column, kind, about }) => ({ column, type: typeOf(kind), about }))
		})),
		examples,
		/** Asked when the site is built, so that the page has an answer before anything runs in it. */
		start: { sql: start, answer: answerOfObjects(await (await publishedDuckdb()).run(start, []), plainCell) },
		footnotes: footnotesOf(names, partners)
	};
}

export type QueryData = Awaited<ReturnType<typeof load>>;
