/** The model of a figure of published values: its notes, sources and licences are those of exactly the values drawn. */
import { group } from 'd3';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { methodsOf } from '$lib/domain/methods';
import type { Note } from '$lib/domain/notes';
import type { Observation } from '$lib/domain/observation';
import { currentLanguage } from '$lib/i18n/current';
import { joinBySemicolon } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { type Absence, citationsOf, type FigureModel, type FigureNote, publishedValues, type Release } from '../model';
import { coverageText } from '../coverage-text';
import { noteTexts } from '../note-text';
import { isComparable } from './finding';
import { sentences } from '../summary';

type Own = Pick<FigureModel, 'kind' | 'title' | 'subtitle' | 'summary' | 'table' | 'fileName'> &
	Partial<Pick<FigureModel, 'rows' | 'finding' | 'period'>>;

interface Values {
	/** Of each indicator among the observations. */
	readonly facts: readonly IndicatorFacts[];
	/** Exactly those drawn. */
	readonly observations: readonly Observation[];
	/** Behind what is drawn besides, such as the line of a median. */
	readonly referenceMembers?: readonly Pick<Observation, 'source'>[];
	/** How many countries are drawn, and how many could be; absent where that says nothing, as of a few chosen ones. */
	readonly counted?: readonly [shown: number, asked: number];
	/** The table holds rows of reference values that are no observations: its files are made of it. */
	readonly referenceRows?: boolean;
	readonly absences: readonly Absence[];
	readonly sources: readonly Release[];
	/** Every known doubt. */
	readonly notes: readonly Note[];
	/** What the drawing says beside its values, for files of it. */
	readonly drawingNotes?: readonly string[];
	readonly nameOf: (country: string) => string;
}

/** That values of one indicator are measured in several ways, and in which; '' where none are. */
export function mixedText(observations: readonly Observation[]): string {
	const mixed = [...group(observations, ({ indicator }) => indicator).values()]
		.map(methodsOf)
		.filter((own) => own.length > 1);
	const names = [...new Set(mixed.flat().map(({ name }) => name))];
	return names.length ? m.figure_mixed_methods({ methods: joinBySemicolon(names, currentLanguage()) }) : '';
}

export function indicatorFigure(
	own: Own,
	{
		facts,
		observations,
		referenceMembers = [],
		counted: [shown, asked] = [0, 0],
		referenceRows = false,
		absences,
		sources,
		notes,
		drawingNotes = [],
		nameOf
	}: Values
): FigureModel {
	const published = publishedValues(facts, observations, notes, nameOf, absences);
	/** What is measured against a base year is no observation: its files hold the rows of the table. */
	const derived = facts.some((one) => one.derived);
	return {
		period: '',
		rows: derived || referenceRows ? 'table' : 'observations',
		...own,
		// The rules of findings are those of published values.
		finding: !derived && isComparable(published.notes) ? (own.finding ?? '') : '',
		coverage: coverageText(shown, asked, observations, sources),
		summary: sentences(own.summary, mixedText(observations)),
		notes: [...drawingNotes.map((text): FigureNote => ({ kind: 'drawing', text })), ...noteTexts(published)],
		absences,
		sources: citationsOf([...observations, ...referenceMembers], sources),
		series: joinBySemicolon(
			facts.map(({ series }) => series),
			currentLanguage()
		),
		published: derived ? null : published
	};
}
