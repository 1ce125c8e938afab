import { choicesIn } from '$lib/duckdb/published/choices.server';
import { published } from '$lib/duckdb/published/database.server';
import { isLanguage, LANGUAGES } from '$lib/i18n/languages';
import { ask } from '$lib/duckdb/queries/query';
import { seriesOf } from '$lib/duckdb/queries/observations';
import { EMBEDDED_FORMS, isEmbeddedForm } from '$lib/figure/export/embed';
import { COMPARE_START } from '$lib/figure/selection/default-selection';
import { drawnTargetsIn } from '$lib/figure/drawn-targets.server';
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
	return {
		form: chart,
		...(await choicesIn(lang)),
		targets: await drawnTargetsIn(lang),
		start: pack(indicator, await ask(await published(), seriesOf, { indicator }))
	};
}

export type EmbedData = Awaited<ReturnType<typeof load>>;
