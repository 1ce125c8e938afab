/** Every statement as the pages speak of it: in the page's language, with the round it belongs to, where that is known. */
import { assignRound } from '../../domain/statement-round';
import { ask, type Answer } from '../queries/query';
import { roundList } from '../queries/rounds';
import { statementList } from '../queries/themes';
import { once, published } from './database.server';
import { localizeStatement, allCountries, namesIn } from './names.server';

type Row = Answer<typeof statementList>;

export interface Statement extends Omit<Row, 'rounds'> {
	/** Language of summary and certainty note. */
	readonly lang: string;
	readonly countryName: string;
	readonly region: string;
	/** Null where neither source nor date tells it. */
	readonly round: string | null;
}

const rounds = once(async (_: 'all'): Promise<ReadonlyMap<string, string | null>> => {
	const engine = await published();
	const rounds = await ask(engine, roundList, {});
	return new Map(
		(await ask(engine, statementList, {})).map(({ development, rounds: bySource, ...days }) => [
			development,
			assignRound(days, bySource.split('~').filter(Boolean), rounds)?.round ?? null
		])
	);
});

/** The round of each statement; null where neither source nor date tells it. */
export const statementRounds = () => rounds('all');

/** @returns newest first */
export const statementsIn = once(async (language: string): Promise<readonly Statement[]> => {
	const engine = await published();
	const names = await namesIn(language);
	const regions = new Map((await allCountries()).map(({ country, region }) => [country, region]));
	const assignedRounds = await statementRounds();
	return (await ask(engine, statementList, {})).map(({ rounds: _, ...row }) => ({
		...localizeStatement(row, names),
		countryName: names.of('country', row.country),
		region: regions.get(row.country) ?? '',
		round: assignedRounds.get(row.development) ?? null
	}));
});
