import { isLanguage } from '$lib/i18n/languages';
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = isLanguage;
