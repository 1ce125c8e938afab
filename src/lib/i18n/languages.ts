/** The languages of the site. A new one is a line here, a catalogue in `messages/` and a column in `labels.csv`. */
export const LANGUAGES = ['en', 'fr', 'ru', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Traits {
	/** The language's name in itself. */
	readonly name: string;
	readonly dir: 'ltr' | 'rtl';
	/** BCP 47 tag for `Intl`: Arabic with Latin digits. */
	readonly locale: string;
}

export const TRAITS: Readonly<Record<Language, Traits>> = {
	en: { name: 'English', dir: 'ltr', locale: 'en-GB' },
	fr: { name: 'Français', dir: 'ltr', locale: 'fr' },
	ru: { name: 'Русский', dir: 'ltr', locale: 'ru' },
	ar: { name: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn' }
};

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);
