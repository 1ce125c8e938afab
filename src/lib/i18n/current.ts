/** The language of the page being rendered or read. Set once per request while prerendering, once per page in the browser. */
import { getLocale, overwriteGetLocale } from './paraglide/runtime';
import { isLanguage, type Language } from './languages';

/** Tell the message catalogue where to ask for the language. */
export const askLanguageOf = (ask: () => Language): void => overwriteGetLocale(ask);

export const currentLanguage = (): Language => getLocale();

/** In the browser the page says which language it is in. */
export const languageOfDocument = (): Language => {
	const given = document.documentElement.lang;
	return isLanguage(given) ? given : 'en';
};

let rules: Intl.PluralRules | undefined;

/** The form of plural a count asks for in the language of the page in the browser: its words call it (`src/cli/words.mjs`). */
export const pluralForm = (count: number): Intl.LDMLPluralRule =>
	(rules ??= new Intl.PluralRules(languageOfDocument())).select(count);
