/** A country's gaps as rows of a file to be filled in: who answers, by when, what came of it. */
import type { CsvValue } from './csv';

export const GAP_COLUMNS = [
	'country',
	'indicator',
	'name',
	'theme',
	'last_year',
	'reason',
	'source',
	'suggested_body',
	'basis',
	'answerable_body',
	'due',
	'note'
] as const;

/** A gap in the reader's words. */
export interface GapRow {
	readonly country: string;
	readonly indicator: string;
	readonly name: string;
	readonly theme: string;
	readonly lastYear: number | null;
	readonly reason: string;
	/** Organisation the indicator comes from. */
	readonly source: string;
	/** Who could answer; '' where nothing is known. */
	readonly suggestedBody: string;
	/** Whether that is documented in the country or suggested from others. */
	readonly basis: string;
}

/** The last three columns are empty: they are the reader's. */
export const gapRows = (gaps: readonly GapRow[]): CsvValue[][] =>
	gaps.map((gap) => [
		gap.country,
		gap.indicator,
		gap.name,
		gap.theme,
		gap.lastYear,
		gap.reason,
		gap.source,
		gap.suggestedBody,
		gap.basis,
		null,
		null,
		null
	]);
