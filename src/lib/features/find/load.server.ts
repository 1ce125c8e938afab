import { footnotesOf } from '$lib/domain/footnotes';
import { isDrawn, targetOf } from '$lib/domain/targets/target';
import { withComments } from '$lib/domain/notes';
import { methodAt } from '$lib/domain/methods';
import type { Observation, ObsStatus, Sex } from '$lib/domain/observation';
import { STALE } from '$lib/domain/tolerance';
import { notesIn, placesIn } from '$lib/duckdb/published/choices.server';
import { once, published } from '$lib/duckdb/published/database.server';
import { allIndicators, describe, namesIn } from '$lib/duckdb/published/names.server';
import { observationGroups } from '$lib/duckdb/published/tables.server';
import { methodList } from '$lib/duckdb/queries/names';
import { newestYears, observationsOf } from '$lib/duckdb/queries/observations';
import { ask } from '$lib/duckdb/queries/query';
import { targetList } from '$lib/duckdb/queries/targets';
import type { Language } from '$lib/i18n/languages';
import { PROFILE, type ProfileValue } from './alike';
import { answer } from './model';
import { QUESTIONS } from './questions';

/** All values of some indicators, of women, men and both. */
const valuesOf = async (indicators: readonly string[], countries: readonly string[]): Promise<Observation[]> => {
	const engine = await published();
	const each = await Promise.all(
		(['T', 'F', 'M'] as const).map(async (sex: Sex) =>
			(await ask(engine, observationsOf, { indicators, countries, from: 0, to: 9999, sex })).map((row) => ({
				...row,
				sex,
				status: row.status as ObsStatus
			}))
		)
	);
	return each.flat();
};

/** What the ready questions are answered from, and the answers: the same in every language. */
export const readyAnswers = once(async (_: 'all') => {
	const places = await placesIn('en');
	const indicators = [...new Set(QUESTIONS.flatMap(({ conditions }) => conditions.map((one) => one.indicator)))];
	const notes = await notesIn('en');
	const observations = withComments(
		await valuesOf(
			indicators,
			places.map(({ country }) => country)
		),
		notes
	);
	const rows = await allIndicators();
	const decimals = new Map(rows.map((row) => [row.indicator, row.decimals]));
	const newest = Math.max(...rows.map(({ lastYear }) => lastYear ?? 0));
	const targets = (await ask(await published(), targetList, {})).map(targetOf).filter((one) => isDrawn(one));
	const given = { observations, places, targets, decimals: (code: string) => decimals.get(code) ?? 0, newest };
	return { newest, targets, answers: QUESTIONS.map((question) => ({ question, rows: answer(question, given) })) };
});

/** The newest values of the profile in the partner countries, none older than six years. */
const profileValues = once(async (_: 'all'): Promise<readonly ProfileValue[]> => {
	const engine = await published();
	const countries = (await placesIn('en')).filter(({ role }) => role === 'partner').map(({ country }) => country);
	const { newest } = await readyAnswers('all');
	const methods = await ask(engine, methodList, {});
	const years = await ask(engine, newestYears, { indicators: PROFILE, countries, sex: 'T' });
	const values = await valuesOf(PROFILE, countries);
	return years
		.filter(({ year }) => year >= newest - STALE)
		.flatMap(({ indicator, country, year }) =>
			values
				.filter((one) => one.sex === 'T' && one.indicator === indicator && one.country === country && one.year === year)
				.map(({ value }) => ({
					indicator,
					country,
					value: value ?? NaN,
					method: methodAt(methods, { indicator, country, year })
				}))
		);
});

export async function load({ params }: { readonly params: { readonly lang: Language } }) {
	const names = await namesIn(params.lang);
	const places = await placesIn(params.lang);
	const { newest, targets, answers } = await readyAnswers('all');
	return {
		newest,
		targets,
		answers,
		groups: await observationGroups(),
		places: places.map(({ country, region, role, name }) => ({ country, region, role, name })),
		indicators: (await allIndicators()).map((row) => {
			const { indicator, name, unitShort, decimals, sexes } = describe(row, names);
			return { indicator, name, unitShort, decimals, sexes };
		}),
		profile: await profileValues('all'),
		footnotes: footnotesOf(
			names,
			places.filter(({ role }) => role === 'partner').map(({ country }) => country)
		)
	};
}

export type FindData = Awaited<ReturnType<typeof load>>;
