import { published } from '$lib/duckdb/published/database.server';
import { namesIn } from '$lib/duckdb/published/names.server';
import { localize } from '$lib/domain/names';
import { conflictList } from '$lib/duckdb/queries/events';
import { ask } from '$lib/duckdb/queries/query';
import { roundsIn } from '../rounds.server';

/** Tables whose texts are translated: what their rows are labelled as, and the column that says what. */
const TRANSLATED: Readonly<Record<string, readonly [subject: string, property: string]>> = {
	progress_events: ['event', 'description'],
	developments: ['development', 'summary'],
	data_responsibilities: ['responsibility', 'delivers']
};

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	const all = await roundsIn(params.lang);
	const names = await namesIn(params.lang);
	const findRound = (code: string | null) => all.rounds.find(({ round }) => round === code);
	return {
		...all,
		conflicts: (await ask(await published(), conflictList, {})).map((row) => {
			const round = findRound(row.round);
			const [subject, property] = TRANSLATED[row.subject] ?? ['', ''];
			return {
				...localize(names, subject, row.row, row, { what: property, note: 'certainty_note' }),
				roundName: round?.short ?? null,
				countryName:
					round?.countries.find(({ country }) => country === row.country)?.name ??
					all.countries.find(({ country }) => country === row.country)?.name ??
					null,
				stageName: round?.stages.find(({ stage }) => stage === row.stage)?.name ?? null
			};
		})
	};
}

export type BoardData = Awaited<ReturnType<typeof load>>;
