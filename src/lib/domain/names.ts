/** Names of everything in one language. */

export interface Label {
	readonly subject: string;
	readonly code: string;
	readonly property: string;
	readonly text: string;
}

/** A text and the language it is in: that of the page, or English where it is not translated. */
export interface LocalizedText {
	readonly text: string;
	readonly lang: string;
}

export interface Names {
	/** @throws {RangeError} if nothing is called that: the data check keeps this from happening on published tables */
	of(subject: string, code: string, property?: string): string;
	/** The text, or undefined where there may be none, like a footnote. */
	find(subject: string, code: string, property?: string): string | undefined;
	/** A text of a table in this language, or as it stands there, in English, where there is no translation. */
	text(subject: string, code: string, property: string, english: string): LocalizedText;
}

/** Columns of a row that hold texts, and which property of its labels translates each. */
type TextColumns<R> = { readonly [K in keyof R]?: string };

/**
 * A row with its texts in the language of the names, which `lang` says. If one of them is not translated, all stay in
 * English: a row is read in one language.
 */
export function localize<R extends object>(
	names: Names,
	subject: string,
	code: string,
	row: R,
	columns: TextColumns<R>
): R & { readonly lang: string } {
	const texts = Object.entries(columns).flatMap(([column, property]) => {
		const english: unknown = row[column as keyof R];
		return typeof english === 'string' ? [[column, names.text(subject, code, String(property), english)] as const] : [];
	});
	const langs = new Set(texts.map(([, { lang }]) => lang));
	const [lang = 'en'] = langs;
	if (langs.size !== 1) return { ...row, lang: 'en' };
	return { ...row, ...Object.fromEntries(texts.map(([column, { text }]) => [column, text])), lang };
}

/** @param language of the labels, BCP 47 */
export function namesFrom(labels: readonly Label[], language = 'en'): Names {
	const texts = new Map(labels.map(({ subject, code, property, text }) => [`${subject} ${code} ${property}`, text]));
	const find = (subject: string, code: string, property = 'name') => texts.get(`${subject} ${code} ${property}`);
	return {
		find,
		text(subject, code, property, english) {
			const text = find(subject, code, property);
			return text === undefined ? { text: english, lang: 'en' } : { text, lang: language };
		},
		of(subject, code, property) {
			const text = find(subject, code, property);
			if (text === undefined) throw new RangeError(`no ${property ?? 'name'} of ${subject} ${code}`);
			return text;
		}
	};
}
