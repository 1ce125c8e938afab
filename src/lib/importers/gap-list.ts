/**
 * A list of gaps, filled in: who answers for which figure, as rows of `data_responsibilities` and
 * `responsible_stakeholders`. A body that is not known by its name is asked for, never guessed.
 */
import { nearest, suggestion } from '../tables/nearest';
import type { Additions, RowTexts } from '../tables/additions';
import type { Problem } from '../tables/problem';
import { nameKey } from './areas';
import { headerProblems, type NamedRowFile } from './added-rows';
import type { RowFile } from './row-files';

/** What the cells of a list may name. */
export interface GapFacts {
	/** Round in which the figures are to be delivered. */
	readonly round: string;
	readonly countries: readonly string[];
	/** English names by code. */
	readonly indicators: ReadonlyMap<string, string>;
	/** Types of body with what they are called, in any language. */
	readonly bodies: readonly { readonly type: string; readonly names: readonly string[] }[];
	/** What a text stands for, by its `nameKey`, as the reader said; '' leaves it out. */
	readonly answers?: Readonly<Record<string, string>>;
}

/** A body nobody knows by this name. */
export interface UnknownBody {
	readonly text: string;
	/** Types, the likeliest first. */
	readonly guesses: readonly string[];
	/** Lines where it stands. */
	readonly lines: readonly number[];
}
export interface GapAnswers {
	/** The rows as a file of each table would have them, numbered from the first. */
	readonly files: readonly NamedRowFile[];
	readonly unknownBodies: readonly UnknownBody[];
	/** Rows in which nobody is named. */
	readonly open: number;
	readonly problems: readonly Problem[];
}

/** Column in which the reader names a body. */
export const BODY = 'answerable_body';
const SEPARATOR = /[;\n؛]/;

/** @param file the list's name, which stands as the source of its rows */
export function answersOfGaps(list: RowFile, file: string, facts: GapFacts): GapAnswers {
	const known = new Map(
		facts.bodies.flatMap(({ type, names }) => [type, ...names].map((name) => [nameKey(name), type]))
	);
	const asked = new Map<string, { text: string; lines: number[] }>();
	const problems: Problem[] = [...headerProblems({ ...list, file })];
	const rows: { line: number; row: RowTexts; bodies: RowTexts[] }[] = [];
	let open = 0;
	for (const { line, texts } of list.rows) {
		const cell = (column: string) => texts[column] ?? '';
		const report = (column: string, message: string, remedy: string) =>
			problems.push({ file, line, column, value: cell(column), message, remedy });
		const named = cell(BODY)
			.split(SEPARATOR)
			.map((text) => text.trim())
			.filter((text) => text !== '');
		if (named.length === 0) {
			open++;
			if (cell('due') !== '' || cell('note') !== '')
				report(BODY, 'no body is named, though the row is filled in', 'say who is responsible for the figure');
			continue;
		}
		const [country, indicator] = [cell('country').toUpperCase(), cell('indicator').toLowerCase()];
		const figure = facts.indicators.get(indicator);
		if (!facts.countries.includes(country))
			report('country', 'unknown country', suggestion(country, facts.countries, 'write its code of three letters'));
		if (figure === undefined)
			report('indicator', 'unknown indicator', suggestion(indicator, facts.indicators.keys(), 'write its code'));
		const types = named.map((text) => ({ text, type: facts.answers?.[nameKey(text)] ?? known.get(nameKey(text)) }));
		for (const { text, type } of types) {
			if (type !== undefined) continue;
			const key = nameKey(text);
			asked.set(key, { text, lines: [...(asked.get(key)?.lines ?? []), line] });
			problems.push({
				file,
				line,
				column: BODY,
				value: text,
				message: 'unknown body',
				remedy: 'say which type of body it is'
			});
		}
		const due = cell('due');
		if (due !== '' && !isDate(due)) report('due', 'no date can be read here', 'write it as YEAR-MONTH-DAY');
		const bodies = types.filter(({ type }) => type !== undefined && type !== '');
		if (figure === undefined || !facts.countries.includes(country) || bodies.length === 0) continue;
		const number = `R${String(rows.length + 1).padStart(4, '0')}`;
		rows.push({
			line,
			row: {
				responsibility: number,
				round: facts.round,
				scope: 'country',
				country,
				role: 'data_provider',
				delivers: `${figure} (${indicator})`,
				certainty: 'documented',
				source_note: [
					`List of gaps filled in: ${file}`,
					...(due === '' ? [] : [`due ${due}`]),
					...(cell('note') === '' ? [] : [cell('note')])
				].join('; ')
			},
			bodies: bodies.map(({ text, type = '' }, at) => ({
				responsibility: number,
				position: String(at + 1),
				stakeholder_type: type,
				wording: text
			}))
		});
	}
	const fileOf = (table: string, all: readonly { line: number; texts: RowTexts }[]): NamedRowFile => ({
		file,
		table,
		rows: all,
		unknown: [],
		missing: [],
		wide: []
	});
	return {
		files: [
			fileOf(
				'data_responsibilities',
				rows.map(({ line, row }) => ({ line, texts: row }))
			),
			fileOf(
				'responsible_stakeholders',
				rows.flatMap(({ line, bodies }) => bodies.map((texts) => ({ line, texts })))
			)
		],
		unknownBodies: [...asked.values()].map(({ text, lines }) => ({ text, lines, guesses: guessesOf(text, facts) })),
		open,
		problems
	};
}

/** A year, a month or a day, as people and spreadsheets write them. */
const isDate = (text: string): boolean =>
	/^\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}[./-]\d{4}$/.test(text);

/** Types whose name shares a word of some length with the text, or is nearly it. */
function guessesOf(text: string, { bodies }: GapFacts): string[] {
	const words = (name: string) =>
		new Set(
			nameKey(name)
				.split(' ')
				.filter((word) => word.length > 4)
		);
	const own = words(text);
	const shared = ({ names }: GapFacts['bodies'][number]) =>
		Math.max(0, ...names.map((name) => [...words(name)].filter((word) => own.has(word)).length));
	const near = nearest(
		nameKey(text),
		bodies.flatMap(({ names }) => names.map(nameKey))
	);
	return bodies
		.map((body) => ({
			type: body.type,
			score: shared(body) + (body.names.some((name) => nameKey(name) === near) ? 2 : 0)
		}))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, 3)
		.map(({ type }) => type);
}

/** How many rows there are to add. */
export const countRows = (additions: Additions): number =>
	Object.values(additions).reduce((sum, rows) => sum + rows.length, 0);
