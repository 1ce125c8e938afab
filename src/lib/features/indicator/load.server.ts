import { footnotesOf } from '$lib/domain/footnotes';
import { startingSex } from '$lib/domain/indicator';
import type { Sex } from '$lib/domain/observation';
import { notesOf, placesIn, releases } from '$lib/duckdb/published/choices.server';
import { published } from '$lib/duckdb/published/database.server';
import {
	allCountries,
	allIndicators,
	namesIn,
	describe,
	termsMentioned,
	termsOf
} from '$lib/duckdb/published/names.server';
import { isLanguage, LANGUAGES } from '$lib/i18n/languages';
import { marksOf } from '$lib/i18n/marks';
import { ask } from '$lib/duckdb/queries/query';
import { seriesOf } from '$lib/duckdb/queries/observations';
import { type AgreedTarget, targetsIn } from '$lib/duckdb/published/targets.server';
import { drawnTargetsIn } from '$lib/figure/drawn-targets.server';
import { dueText, goalText, groupName } from '$lib/figure/target-text';
import { toDifferences } from '$lib/figure/selection/differences';
import { pack } from '$lib/figure/selection/packed-indicator';
import { startingCountries, startingYear } from '$lib/figure/selection/defaults';
import { error } from '@sveltejs/kit';

export const entries = async () =>
	(await allIndicators()).flatMap(({ indicator }) => LANGUAGES.map((lang) => ({ lang, indicator })));

export async function load({ params }: { readonly params: { readonly lang: string; readonly indicator: string } }) {
	const engine = await published();
	const indicators = await allIndicators();
	const row = indicators.find(({ indicator }) => indicator === params.indicator);
	if (!row || !isLanguage(params.lang)) error(404);
	const marks = marksOf(params.lang);
	const names = await namesIn(params.lang);
	const countries = await allCountries();
	const packed = pack(row.indicator, await ask(engine, seriesOf, { indicator: row.indicator }));
	const facts = describe(row, names);
	const sex: Sex = startingSex(facts.sexes);
	const partners = new Set(countries.filter(({ role }) => role === 'partner').map(({ country }) => country));
	const used = new Set(packed.sources);
	const agreed = (await targetsIn(params.lang)).filter((target) => target.indicator?.code === row.indicator);
	const goalAndYear = (target: AgreedTarget) => `${goalText(target)}${marks.comma} ${dueText(target)}`;
	const english = describe(row, await namesIn('en'));
	return {
		facts,
		terms: termsOf(names, await termsMentioned(`${english.name}. ${english.definition}`)),
		countries: await placesIn(params.lang),
		footnotes: footnotesOf(names, [...partners]),
		values: toDifferences(packed),
		sources: (await releases()).filter(({ source }) => used.has(source)),
		notes: await notesOf(row.indicator, params.lang),
		related: indicators
			.filter(({ theme, indicator }) => theme === row.theme && indicator !== row.indicator)
			.map(({ indicator }) => ({ indicator, name: names.of('indicator', indicator) })),
		/** What was agreed about this measure or one that is near it, in words. */
		targets: agreed.map((target) => ({
			target: target.target,
			/** For whom it was set, by name, and how the page of targets calls them. */
			whose: target.country === null ? groupName(target.scope) : names.of('country', target.country),
			code: target.country ?? target.scope,
			isNear: target.match === 'near',
			text: `${target.definition.text}${marks.colon} ${goalAndYear(target)}`
		})),
		/** The one target that may be drawn into charts, if there is one. */
		target: (await drawnTargetsIn(params.lang)).find(({ target }) => target.indicator === row.indicator) ?? null,
		start: {
			countries: startingCountries(packed, countries, sex),
			year: startingYear(packed, partners, sex),
			sex
		}
	};
}

export type IndicatorData = Awaited<ReturnType<typeof load>>;
