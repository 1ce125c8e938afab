/** Known doubts about values in words: each once, with the countries it concerns. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { METHOD } from '$lib/domain/methods';
import { concerns, FOOTNOTE, type Note } from '$lib/domain/notes';
import type { Observation } from '$lib/domain/observation';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatList, formatWithUnit } from '$lib/i18n/formats';
import { joinBySemicolon } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { Absence, FigureNote } from './model';
import { countCountries } from './naming';

/** Values with the notes on them. */
interface Noted {
	readonly facts: readonly Pick<IndicatorFacts, 'indicator' | 'decimals' | 'unitShort'>[];
	readonly observations: readonly Pick<Observation, 'indicator' | 'country' | 'year' | 'value'>[];
	readonly notes: readonly Note[];
	readonly nameOf: (country: string) => string;
}

/** The notes on published values: doubts and methods, each with its countries; large changes; footnotes of names. */
export function noteTexts({ facts, observations, notes, nameOf }: Noted): FigureNote[] {
	const language = currentLanguage();
	const codes = [
		...new Set(notes.filter(({ kind, text }) => text !== null && kind !== FOOTNOTE).map(({ note }) => note))
	];
	const mixed = new Set(notes.flatMap(({ kind, note }) => (kind === METHOD ? [note] : []))).size > 1;
	const worded = codes.map((code) => {
		const rows = notes.filter(({ note }) => note === code);
		const [first] = rows;
		if (first?.kind === METHOD && !mixed) return m.note_method({ method: first.text ?? '' });
		const countries = [...new Set(rows.flatMap(({ country }) => (country === null ? [] : [nameOf(country)])))].sort(
			collate(language)
		);
		const text = first?.kind === METHOD ? m.note_method({ method: first.text ?? '' }) : (first?.text ?? '');
		return countries.length ? `${text} ${m.note_concerns({ countries: formatList(countries, language) })}` : text;
	});
	const changes = notes.flatMap((note) => largeChange(note, facts, observations, nameOf) ?? []).sort(collate(language));
	return [
		...[...worded, ...(changes.length ? [`${m.note_large_changes()} ${joinBySemicolon(changes, language)}`] : [])].map(
			(text) => ({
				kind: 'doubt' as const,
				text
			})
		),
		...notes.flatMap(({ kind, country, text }) =>
			kind === FOOTNOTE && country !== null && text !== null ? [footnote(nameOf(country), text)] : []
		)
	];
}

/** Who has no value, and why: `Libya (no value published for the time shown, latest 2012)`. */
export const absenceText = ({ name, latest, reason }: Absence): string =>
	`${name} (${reason ?? (latest === null ? m.term_no_value() : m.term_no_value_latest({ year: String(latest) }))})`;

/** Those of one kind of absence, each as it is written under the kind: `Azerbaijan 2010`. */
interface AbsenceGroup {
	readonly label: string;
	readonly items: readonly { readonly country: string; readonly text: string }[];
}

/** By kind: with a value of another year, without any, with a reason of their own. Kinds that nobody is of are left out. */
export function absenceGroups(absences: readonly Absence[]): AbsenceGroup[] {
	const groups = new Map<string, AbsenceGroup['items'][number][]>([
		[m.figure_absent_latest(), []],
		[m.figure_absent_never(), []]
	]);
	for (const { country, name, latest, reason } of absences) {
		const label = reason ?? (latest === null ? m.figure_absent_never() : m.figure_absent_latest());
		const text = reason === undefined && latest !== null ? `${name} ${latest}` : name;
		groups.set(label, [...(groups.get(label) ?? []), { country, text }]);
	}
	return [...groups].flatMap(([label, items]) => (items.length ? [{ label, items }] : []));
}

/** `No value for 2023: 14 countries`; reference values among them are named beneath and not counted. */
export const absenceHeading = (absences: readonly Absence[], period: string): string =>
	m.figure_absent_count({ period, count: countCountries(absences) });

/** All of them in one line. */
export const absencesText = (absences: readonly Absence[]): string =>
	joinBySemicolon(absences.map(absenceText), currentLanguage());

/** The doubts about one value, for its row, tip or tick; '' where there are none. */
export const commentOn = (
	notes: readonly Note[],
	observation: Pick<Observation, 'indicator' | 'country' | 'year'>
): string =>
	[
		...new Set(
			notes.flatMap((note) =>
				note.kind !== FOOTNOTE && note.kind !== METHOD && note.text !== null && concerns(note, observation)
					? [note.text]
					: []
			)
		)
	].join(' ');

const footnote = (name: string, text: string): FigureNote => ({
	kind: 'footnote',
	text: `${name} ${text.replace(/^\*\s*/, '')}`
});

/** The footnotes of the names that occur in a table. */
export const footnotesIn = (
	{ caption, rows }: ChartTable,
	footnotes: readonly { readonly name: string; readonly text: string }[]
): FigureNote[] =>
	footnotes
		.filter(
			({ name }) =>
				caption.includes(name) || rows.some((row) => Object.values(row).some(({ text }) => text.includes(name)))
		)
		.map(({ name, text }) => footnote(name, text));

/** `Armenia: from 12.3% in 2017 to 24.5% in 2018`; null where one of the two values is not among the observations. */
function largeChange(
	{ text, indicator, country, yearFrom, yearTo }: Note,
	facts: Noted['facts'],
	observations: Noted['observations'],
	nameOf: (country: string) => string
): string | null {
	const fact = facts.find((one) => one.indicator === indicator);
	if (text !== null || country === null || yearFrom === null || yearTo === null || !fact) return null;
	const valueIn = (year: number) =>
		observations.find((one) => one.indicator === indicator && one.country === country && one.year === year)?.value ??
		null;
	const [from, to] = [valueIn(yearFrom), valueIn(yearTo)];
	if (from === null || to === null) return null;
	const say = (value: number) => formatWithUnit(value, fact.decimals, fact.unitShort, currentLanguage());
	return m.note_large_change({
		country: nameOf(country),
		from: say(from),
		fromYear: String(yearFrom),
		to: say(to),
		toYear: String(yearTo)
	});
}
