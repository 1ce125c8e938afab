/**
 * Who could be asked for a missing figure. What the sources document is who delivers what in a country, in words; which
 * indicators that speaks of is our proposal, declared here and called a suggestion wherever it is shown.
 */

/** Somebody documented as delivering something in a round. */
export interface Responsibility {
	readonly responsibility: string;
	readonly round: string;
	/** Null: all countries of the round. */
	readonly country: string | null;
	/** What is delivered, in English, as `data_responsibilities` has it. */
	readonly delivers: string;
	/** Types of stakeholder, in the source's order. */
	readonly stakeholders: readonly string[];
}

interface KindOfData {
	/** Words of `delivers` that speak of it. */
	readonly words: readonly string[];
	/** Themes whose indicators it is taken to cover; null: all. */
	readonly themes: readonly string[] | null;
}

/** Our proposal. A new row of `data_responsibilities` is understood by its words; a new kind of data is a line here. */
export const KINDS_OF_DATA: readonly KindOfData[] = [
	{ words: ['statistics', 'data collection'], themes: null },
	{ words: ['enrolment'], themes: ['participation'] },
	{ words: ['tracer'], themes: ['transition_to_work'] },
	{ words: ['economics'], themes: ['labour_market', 'entrepreneurial_learning', 'finance', 'context'] }
];

/** This row speaks of the data behind a theme's indicators, as we propose. */
export const concerns = ({ delivers }: Pick<Responsibility, 'delivers'>, theme: string): boolean =>
	KINDS_OF_DATA.some(
		({ words, themes }) =>
			(themes === null || themes.includes(theme)) && words.some((word) => delivers.toLowerCase().includes(word))
	);

/** Who could answer, and how that is known. */
export interface Answer<R extends Responsibility> {
	/** documented: in this very country; suggested: only elsewhere; unknown: nowhere. */
	readonly basis: 'documented' | 'suggested' | 'unknown';
	readonly rows: readonly R[];
	/** Types of stakeholder, those named in most countries first. */
	readonly stakeholders: readonly string[];
}

/** Suggested are the types named in most countries: one country's arrangement alone is no pattern. */
function typesOf(rows: readonly Responsibility[]): string[] {
	const countries = new Map<string, Set<string | null>>();
	for (const { stakeholders, country } of rows)
		for (const type of stakeholders) countries.set(type, (countries.get(type) ?? new Set()).add(country));
	return [...countries].sort(([, a], [, b]) => b.size - a.size).map(([type]) => type);
}

/** Who is documented for a theme's data in a country; where nobody is, the type documented in most other countries. */
export function whoAnswers<R extends Responsibility>(rows: readonly R[], country: string, theme: string): Answer<R> {
	const speaking = rows.filter((row) => row.country !== null && concerns(row, theme));
	const here = speaking.filter((row) => row.country === country);
	if (here.length) return { basis: 'documented', rows: here, stakeholders: typesOf(here) };
	const [most] = typesOf(speaking);
	if (most === undefined) return { basis: 'unknown', rows: [], stakeholders: [] };
	return {
		basis: 'suggested',
		rows: speaking.filter(({ stakeholders }) => stakeholders.includes(most)),
		stakeholders: [most]
	};
}
