/** What every figure of one indicator in one year is given. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Note } from '$lib/domain/notes';
import type { Observation, Sex } from '$lib/domain/observation';
import type { FigureCountry } from './naming';
import type { SourceRow } from './Sources.svelte';

export interface YearFigure {
	facts: IndicatorFacts;
	/** One value per country (of women and of men: one each), of the year asked or borrowed and then said to be. */
	observations: readonly Observation[];
	/** Everyone who could be shown, with the newest year each has a value for. */
	countries: readonly FigureCountry[];
	sex: Sex;
	year: number;
	sources: readonly SourceRow[];
	/** Every known doubt; the figure shows those of its values. */
	notes?: readonly Note[];
	/** The indicator's name where it is not given. */
	title?: string;
	level?: 1 | 2 | 3 | 4;
	/** The country told from the others. */
	highlight?: string | null;
	busy?: boolean;
	/** The country pointed at, here or in another figure. */
	hovered?: string | null;
}
