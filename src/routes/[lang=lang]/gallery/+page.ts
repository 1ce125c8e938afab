import { LANGUAGES } from '$lib/i18n/languages';
import type { EntryGenerator } from './$types';

/** No page links here: it is for those who work on the charts. */
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));
