import { building, version } from '$app/environment';
import { AsyncLocalStorage } from 'node:async_hooks';
import { askLanguageOf } from '$lib/i18n/current';
import { isLanguage, TRAITS, type Language } from '$lib/i18n/languages';
import { scriptsAfterPaint } from '$lib/state/first-paint.server';
import { withoutHydrationMarkers } from '$lib/state/ServerRendered.svelte';
import { pageInLanguage } from './cli/words.mjs';
import type { Handle } from '@sveltejs/kit';

// Pages are prerendered side by side, so each carries its own language.
const language = new AsyncLocalStorage<Language>();
askLanguageOf(() => language.getStore() ?? 'en');

export const handle: Handle = ({ event, resolve }) => {
	const asked = event.params.lang ?? 'en';
	const given = isLanguage(asked) ? asked : 'en';
	return language.run(given, () =>
		resolve(event, {
			transformPageChunk({ html }) {
				const page = html.replace('%lang%', given).replace('%dir%', TRAITS[given].dir).replace('%release%', version);
				return building ? pageInLanguage(scriptsAfterPaint(withoutHydrationMarkers(page)), given) : page;
			}
		})
	);
};
