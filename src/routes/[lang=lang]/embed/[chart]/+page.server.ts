import { choicesIn } from '$lib/engine/choices.server';
import { published } from '$lib/engine/published.server';
import { LANGUAGES } from '$lib/i18n/languages';
import { ask } from '$lib/queries/query';
import { seriesOf } from '$lib/queries/series-of';
import { EMBEDDED_FORMS, isEmbeddedForm } from '$lib/ui/figures/embed';
import { COMPARE_START } from '$lib/view/compare-start';
import { pack } from '$lib/view/series';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	EMBEDDED_FORMS.flatMap((chart) => LANGUAGES.map((lang) => ({ lang, chart })));

export const load: PageServerLoad = async ({ params: { lang, chart } }) => {
	if (!isEmbeddedForm(chart)) error(404);
	const [indicator = ''] = COMPARE_START.indicators;
	return {
		form: chart,
		...(await choicesIn(lang)),
		start: pack(indicator, await ask(await published(), seriesOf, { indicator }))
	};
};
