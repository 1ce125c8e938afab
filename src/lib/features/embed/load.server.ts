import { packNotes } from '$lib/domain/notes';
import { choicesIn, notesIn, releases } from '$lib/duckdb/published/choices.server';
import { published } from '$lib/duckdb/published/database.server';
import { isLanguage, LANGUAGES } from '$lib/i18n/languages';
import { ask } from '$lib/duckdb/queries/query';
import { yearCoverage } from '$lib/duckdb/queries/coverage';
import { seriesOf } from '$lib/duckdb/queries/observations';
import { EMBEDDED_FORMS, isEmbeddedForm } from '$lib/figure/export/embed';
import { COMPARE_START } from '$lib/figure/selection/default-selection';
import { drawnTargetsIn } from '$lib/figure/drawn-targets.server';
import { publishedIn } from '$lib/figure/selection/covered-year';
import { isOverTime } from '$lib/figure/selection/forms';
import { pack } from '$lib/figure/selection/packed-indicator';
import { error } from '@sveltejs/kit';

export const entries = () => EMBEDDED_FORMS.flatMap((chart) => LANGUAGES.map((lang) => ({ lang, chart })));

export async function load({
	params: { lang, chart }
}: {
	readonly params: { readonly lang: string; readonly chart: string };
}) {
	if (!isEmbeddedForm(chart) || !isLanguage(lang)) error(404);
	const [indicator = ''] = COMPARE_START.indicators;
	const choices = await choicesIn(lang);
	const years = isOverTime(chart) ? [] : await ask(await published(), yearCoverage, {});
	return {
		form: chart,
		...choices,
		indicators: choices.indicators.map((one) => ({
			...one,
			...publishedIn(
				choices.countries,
				years.filter((row) => row.indicator === one.indicator)
			)
		})),
		sources: await releases(),
		notes: packNotes(await notesIn(lang)),
		targets: await drawnTargetsIn(lang),
		start: pack(indicator, await ask(await published(), seriesOf, { indicator }))
	};
}

export type EmbedData = Awaited<ReturnType<typeof load>>;
