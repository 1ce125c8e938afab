/** The reader's own values of several indicators beneath the published ones: marks, rows and words of their own. Pure. */
import type { StripValue } from '$lib/charts/strip/own';
import { select, type Selected } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { isolated } from '$lib/i18n/formats';
import { joinByComma } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { OwnObservation, OwnPart } from '$lib/state/own-data.svelte';
import { sexName, statusName } from '$lib/ui/terms';
import { statusCell, valueCell, yearsCell } from '../cells';
import { medianOfOthers, type ProfileRow } from '../indicator/strip/strip';
import type { FigureModel } from '../model';
import { namesOf } from '../naming';
import { ownId, ownSentence, ownValues, withOwnRows, type OwnValue, type OwnView } from './in-figure';
import { valueOf } from './in-scatter';

interface ProfileView extends Pick<OwnView, 'countries' | 'sex'> {
	readonly rows: readonly ProfileRow[];
	readonly year: number;
	readonly tolerance?: number;
}

/** One indicator of the profile with the own values of the year it shows. */
export interface OwnProfileRow extends ProfileRow {
	readonly own: readonly Selected<OwnValue>[];
}

export const ownProfile = (
	own: readonly OwnObservation[],
	parts: readonly OwnPart[],
	{ rows, countries, sex, year, tolerance = 0 }: ProfileView
): OwnProfileRow[] =>
	rows.map((row) => ({
		...row,
		own: select(
			ownValues(own, parts, { facts: row.facts, countries, sex, from: year - tolerance, to: year }),
			year,
			tolerance
		)
	}));

export const valuesIn = (rows: readonly OwnProfileRow[]): OwnValue[] =>
	rows.flatMap(({ own }) => own.map(({ observation }) => observation));

/** @param source whose they are, for their tips */
export const ownMarks = (
	{ facts, own }: OwnProfileRow,
	countries: OwnView['countries'],
	source: string
): StripValue[] =>
	own.map((one) => {
		const { country, year, value, status } = one.observation;
		const name = isolated(m.own_mark({ name: namesOf(countries)(country) }));
		return {
			id: ownId(country),
			country,
			name,
			year,
			value,
			status,
			tip: [name, valueOf(facts, one), ...(status === 'A' ? [] : [statusName(status)]), source]
		};
	});

/** By country; of many how many there are. */
export function ownProfileText(rows: readonly OwnProfileRow[], { countries }: Pick<OwnView, 'countries'>): string {
	const told = countries.flatMap(({ country, name }) => {
		const said = rows.flatMap(({ facts, own }) =>
			own.filter(({ observation }) => observation.country === country).map((one) => valueOf(facts, one))
		);
		return said.length ? [m.own_gap({ name, gap: joinByComma(said, currentLanguage()) })] : [];
	});
	return ownSentence(told, valuesIn(rows).length);
}

/** Each row with the median of the published values of other countries, as the published rows have it. */
export function withOwnProfile(
	model: FigureModel,
	rows: readonly OwnProfileRow[],
	view: Pick<OwnView, 'countries'>
): FigureModel {
	const nameOf = namesOf(view.countries);
	return withOwnRows(
		model,
		valuesIn(rows),
		ownProfileText(rows, view),
		rows.flatMap(({ facts, selection, own }) =>
			own.map(({ observation: { country, year, value, sex, status, file } }) => {
				const { median, count } = medianOfOthers(selection, country);
				return {
					country: { text: m.own_mark({ name: nameOf(country) }), value: country },
					indicator: { text: facts.name, value: facts.indicator },
					year: yearsCell([year]),
					value: valueCell(facts, value),
					unit: { text: facts.unit },
					median: median === null ? { text: '—' } : valueCell(facts, median),
					count: { text: String(count), value: count },
					sex: { text: sexName(sex), value: sex },
					status: statusCell([status]),
					source: { text: file }
				};
			})
		)
	);
}
