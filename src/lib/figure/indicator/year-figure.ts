/** What every figure of one indicator in one year is given. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Note } from '$lib/domain/notes';
import type { Sex } from '$lib/domain/observation';
import type { Selection } from '$lib/domain/tolerance';
import type { FigureCountry } from '../naming';
import type { SourceRow } from '../Sources.svelte';

export interface YearFigure {
	facts: IndicatorFacts;
	/** At most one value per country: of the requested year, or carried forward; and the reference values drawn beside. */
	selection: Selection;
	/** Everyone who could be shown, with the newest year each has a value for. */
	countries: readonly FigureCountry[];
	sex: Sex;
	/** The requested year. */
	year: number;
	/** How many years before it a value may be of. */
	tolerance?: number;
	sources: readonly SourceRow[];
	/** Every known doubt; the figure shows those of its values. */
	notes?: readonly Note[];
	/** The indicator's name where it is not given. */
	title?: string;
	level?: 1 | 2 | 3 | 4;
	/** The country highlighted among the others. */
	highlight?: string | null;
	busy?: boolean;
	/** The country pointed at, here or in another figure. */
	hovered?: string | null;
}
