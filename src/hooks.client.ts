import { askLanguageOf, languageOfDocument } from '$lib/i18n/current';

askLanguageOf(languageOfDocument);
