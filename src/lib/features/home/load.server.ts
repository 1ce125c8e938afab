import { error } from '@sveltejs/kit';
import { footnotesOf } from '$lib/domain/footnotes';
import { notesOn } from '$lib/domain/notes';
import { HEADLINE_INDICATORS } from '$lib/domain/key-figures';
import type { ObsStatus } from '$lib/domain/observation';
import { notesIn } from '$lib/duckdb/published/choices.server';
import { coverageIn } from '$lib/duckdb/published/coverage.server';
import { published } from '$lib/duckdb/published/database.server';
import { allCountries, allIndicators, namesIn, describe } from '$lib/duckdb/published/names.server';
import { latestSteps } from '$lib/duckdb/queries/events';
import { participationList, roundList } from '$lib/duckdb/queries/rounds';
import { byName } from '$lib/i18n/formats';
import { isLanguage } from '$lib/i18n/languages';
import { ask } from '$lib/duckdb/queries/query';
import { sourceList } from '$lib/duckdb/queries/names';
import { valuesAt } from '$lib/duckdb/queries/observations';
import { yearCoverage } from '$lib/duckdb/queries/coverage';
import { fullYear } from '$lib/figure/selection/defaults';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	if (!isLanguage(params.lang)) error(404);
	const engine = await published();
	const names = await namesIn(params.lang);
	const partners = (await allCountries()).filter(({ role }) => role === 'partner');
	const indicators = await allIndicators();
	const years = await ask(engine, yearCoverage, {});
	const rounds = await ask(engine, roundList, {});
	const participation = await ask(engine, participationList, {});
	const { coverage } = await coverageIn(params.lang);

	const headlines = HEADLINE_INDICATORS.map((code) => {
		const row = indicators.find(({ indicator }) => indicator === code);
		const year = fullYear(years.filter(({ indicator }) => indicator === code));
		if (!row || year === null) throw new RangeError(`headline indicator ${code} has no values`);
		return { ...describe(row, names), year };
	});
	const values = await ask(engine, valuesAt, {
		at: headlines.map(({ indicator, year }) => ({ indicator, year, sex: 'T' }))
	});

	return {
		partners: byName(
			partners.map(({ country, region }) => ({
				country,
				name: names.of('country', country),
				region,
				group: names.of('region', region),
				// The latest round a country is documented in; being named in advance is not taking part.
				lastRound:
					participation.findLast(
						(row) => row.country === country && (row.participated === 'yes' || row.participated === 'partly')
					)?.round ?? null
			})),
			params.lang
		),
		rounds: rounds.map((round) => ({
			...round,
			name: names.of('round', round.round),
			short: names.of('round', round.round, 'short')
		})),
		steps: (await ask(engine, latestSteps, {})).map((step) => ({
			...step,
			name: names.of('country', step.country),
			stageName: names.of('stage', `${step.round}.${step.stage}`),
			roundName: names.of('round', step.round, 'short')
		})),
		headlines: headlines.map((headline) => ({
			...headline,
			values: values
				.filter(({ indicator }) => indicator === headline.indicator)
				.map(({ country, value, status, source }) => ({ country, value, status: status as ObsStatus, source }))
		})),
		sources: (await ask(engine, sourceList, {})).filter(({ source }) => values.some((one) => one.source === source)),
		notes: notesOn(
			await notesIn(params.lang),
			headlines.flatMap(({ indicator, year }) =>
				values.filter((one) => one.indicator === indicator).map(({ country }) => ({ indicator, country, year }))
			)
		),
		indicatorCount: indicators.length,
		newestYear: coverage.newest,
		/** One figure for each indicator and partner country. */
		figures: coverage.indicators.length * coverage.countries.length,
		missing: coverage.indicators.reduce((sum, { latest }) => sum + latest.filter((year) => year === 0).length, 0),
		footnotes: footnotesOf(
			names,
			partners.map(({ country }) => country)
		)
	};
}

export type HomeData = Awaited<ReturnType<typeof load>>;
