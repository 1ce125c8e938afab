import { footnotesOf } from '$lib/domain/footnotes';
import { KEY_INDICATORS, MOST_KEY_FIGURES } from '$lib/domain/key-figures';
import { describe, allIndicators, namesIn } from '$lib/duckdb/published/names.server';
import { published } from '$lib/duckdb/published/database.server';
import { isLanguage } from '$lib/i18n/languages';
import { eventList, latestSteps } from '$lib/duckdb/queries/events';
import { latestValues } from '$lib/duckdb/queries/observations';
import { participationList, roundList, stageList } from '$lib/duckdb/queries/rounds';
import { ask } from '$lib/duckdb/queries/query';
import { statementsOf } from '$lib/duckdb/queries/themes';
import { error } from '@sveltejs/kit';
import { coverageIn } from '$lib/duckdb/published/coverage.server';
import { statusOf } from '../status';

/** What is said of a round with several editions: the fullest participation in any. */
const FULLEST = ['yes', 'partly', 'associated', 'listed', 'no'];

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	if (!isLanguage(params.lang)) error(404);
	const engine = await published();
	const names = await namesIn(params.lang);
	const { coverage } = await coverageIn(params.lang);
	const participation = await ask(engine, participationList, {});
	const rounds = (await ask(engine, roundList, {})).map(({ round }) => round);
	const stages = await ask(engine, stageList, {});
	const events = await ask(engine, eventList, { round: '' });
	const steps = new Map((await ask(engine, latestSteps, {})).map((row) => [row.country, row]));
	const key: readonly string[] = KEY_INDICATORS.slice(0, MOST_KEY_FIGURES);
	const themes = new Set<string>();
	const countries = await Promise.all(
		coverage.countries.map(async ({ country, name, region }, at) => {
			const own = participation.filter((row) => row.country === country);
			const step = steps.get(country);
			const latest = statusOf(
				rounds.map((round) => ({ round, participation: own.filter((row) => row.round === round) }))
			).round;
			const inRound = stages.filter(({ round }) => round === latest);
			const documented = events.filter((event) => event.country === country && event.round === latest);
			const furthest = inRound.findLast(({ stage }) => documented.some((event) => event.stage === stage));
			const reported = own.findLast(({ reportTypes }) => reportTypes !== '');
			const statements = await ask(engine, statementsOf, { country });
			const themesOf = (...kinds: string[]) => [
				...new Set(statements.filter(({ kind }) => kinds.includes(kind)).map(({ theme }) => theme))
			];
			for (const { theme } of statements) themes.add(theme);
			return {
				country,
				name,
				region: names.of('region', region),
				round: latest === null ? null : rounds.indexOf(latest),
				furthest: furthest
					? {
							position: inRound.indexOf(furthest) + 1,
							count: inRound.length,
							name: names.of('stage', `${furthest.round}.${furthest.stage}`)
						}
					: null,
				report: reported
					? {
							round: rounds.indexOf(reported.round),
							types: [
								...new Set(
									own
										.filter(({ round }) => round === reported.round)
										.flatMap(({ reportTypes }) => reportTypes.split('~'))
								)
							].flatMap((type) => (type === '' ? [] : names.of('report_type', type)))
						}
					: null,
				missing: coverage.indicators.filter(({ latest }) => !latest[at]).length,
				publishes: coverage.indicators.filter(({ latest }) => latest[at]).length,
				latest: Math.max(...coverage.indicators.map(({ latest }) => latest[at] ?? 0)),
				parts: rounds.map((round) => {
					const said = own.filter((row) => row.round === round).map(({ participated }) => participated);
					return FULLEST.find((one) => said.includes(one)) ?? null;
				}),
				step: step
					? {
							stageName: names.of('stage', `${step.round}.${step.stage}`),
							dateStart: step.dateStart,
							dateEnd: step.dateEnd,
							datePrecision: step.datePrecision,
							dateBasis: 'event'
						}
					: null,
				values: (await ask(engine, latestValues, { country })).flatMap(({ indicator, year, value, sex, status }) =>
					key.includes(indicator) && sex === 'T' ? [{ indicator, year, value, status }] : []
				),
				strong: themesOf('strength'),
				weak: themesOf('weakness', 'gap')
			};
		})
	);
	return {
		indicators: coverage.indicators.length,
		rounds: rounds.map((round) => ({
			round,
			name: names.of('round', round),
			short: names.of('round', round, 'short')
		})),
		countries,
		key: (await allIndicators())
			.filter(({ indicator }) => key.includes(indicator))
			.map((row) => {
				const { indicator, name, unitShort, decimals } = describe(row, names);
				return { indicator, name, unitShort, decimals };
			}),
		themes: Object.fromEntries([...themes].map((theme) => [theme, names.of('theme', theme)])),
		footnotes: footnotesOf(
			names,
			countries.map(({ country }) => country)
		)
	};
}

export type CountriesData = Awaited<ReturnType<typeof load>>;
