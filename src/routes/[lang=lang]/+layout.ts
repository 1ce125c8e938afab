import { isLanguage, type Language } from '$lib/i18n/languages';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }): { language: Language } => ({
	language: isLanguage(params.lang) ? params.lang : 'en'
});
