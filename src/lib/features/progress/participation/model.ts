/** Who took part through all rounds: every country against every round, and where its record breaks off. */

export interface TookPart {
	readonly round: string;
	readonly country: string;
	readonly participated: string;
	/** Codes of the reports that came of it, joined with `~`. */
	readonly reportTypes: string;
	readonly certainty: string;
}

/** From most to least; `unknown`: no source says anything, which is not `no`. */
export const PART_KINDS = ['yes', 'partly', 'associated', 'listed', 'no', 'unknown'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface PartCell<R extends TookPart = TookPart> {
	readonly round: string;
	readonly kind: PartKind;
	/** A source says so, and leaves no doubt. */
	readonly certain: boolean;
	/** Codes of report types, in their order, each once. */
	readonly reports: readonly string[];
	/** Nothing or a no between two rounds the country took part in. */
	readonly gap: boolean;
	readonly rows: readonly R[];
}

export interface PartRow<R extends TookPart = TookPart> {
	readonly country: string;
	readonly cells: readonly PartCell<R>[];
	/** Rounds with results that it took part in. */
	readonly took: number;
	/** It took part in every round with results. */
	readonly every: boolean;
	/** … and of each a source says so. */
	readonly documented: boolean;
}

export const took = (kind: PartKind): boolean => kind === 'yes' || kind === 'partly';

/** What several rows of one country and round say together: the fullest participation counts. */
export function kindOf(rows: readonly { readonly participated: string }[]): PartKind {
	return PART_KINDS.find((kind) => rows.some(({ participated }) => participated === kind)) ?? 'unknown';
}

/** Codes of the reports of some rows, each once. */
export const reportsOf = (rows: readonly { readonly reportTypes: string }[]): string[] => [
	...new Set(rows.flatMap(({ reportTypes }) => reportTypes.split('~')).filter(Boolean))
];

/** Rounds in which at least one country took part: one that is only announced has no results yet. */
export const roundsWithResults = (rounds: readonly string[], rows: readonly TookPart[]): string[] =>
	rounds.filter((round) => rows.some((row) => row.round === round && took(kindOf([row]))));

/** One row per country in the order given, one cell per round in the order given, which is that of time. */
export function participationThrough<R extends TookPart>(
	countries: readonly string[],
	rounds: readonly string[],
	rows: readonly R[]
): PartRow<R>[] {
	const withResults = new Set(roundsWithResults(rounds, rows));
	return countries.map((country) => {
		const found = rounds.map((round) => {
			const here = rows.filter((row) => row.country === country && row.round === round);
			const kind = kindOf(here);
			return {
				round,
				kind,
				rows: here,
				reports: reportsOf(here),
				certain: here.some((row) => row.participated === kind && row.certainty === 'documented')
			};
		});
		const first = found.findIndex(({ kind }) => took(kind));
		const last = found.findLastIndex(({ kind }) => took(kind));
		const cells = found.map((cell, at) => ({
			...cell,
			gap: first >= 0 && at > first && at < last && (cell.kind === 'no' || cell.kind === 'unknown')
		}));
		const counted = cells.filter(({ round, kind }) => withResults.has(round) && took(kind));
		const every = withResults.size > 0 && counted.length === withResults.size;
		return {
			country,
			cells,
			took: counted.length,
			every,
			documented: every && counted.every(({ certain }) => certain)
		};
	});
}

/** Those who took part most often first; who took part equally often stay in their order. */
export const everyRoundFirst = <P extends PartRow>(rows: readonly P[]): P[] =>
	[...rows].sort((a, b) => b.took - a.took);

/** In how many countries each type of report is documented, by round. */
export function reportCounts(rounds: readonly string[], rows: readonly TookPart[], types: readonly string[]) {
	return types.map((type) => ({
		type,
		counts: rounds.map(
			(round) =>
				new Set(rows.filter((row) => row.round === round && reportsOf([row]).includes(type)).map((row) => row.country))
					.size
		)
	}));
}

/** Who answers for the text of a report. */
export const AUTHORS = ['country', 'etf', 'not_stated'] as const;
export type Author = (typeof AUTHORS)[number];

export const authorOf = (written: string): Author => AUTHORS.find((author) => author === written) ?? 'not_stated';

/** Who answers for some reports, each once, in their order. */
export const authorsOf = (
	reports: readonly string[],
	types: readonly { readonly code: string; readonly author: string }[]
): Author[] => {
	const found = new Set(types.filter(({ code }) => reports.includes(code)).map(({ author }) => authorOf(author)));
	return AUTHORS.filter((author) => found.has(author));
};
