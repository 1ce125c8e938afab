/** The reader's own values of two indicators as points of their own: both are theirs, never one and a published one. Pure. */
import type { ScatterPoint } from '$lib/charts/scatter/points';
import { pairByYear, type IndicatorPair } from '$lib/domain/pairs';
import { isCarriedForward, select, type Selected } from '$lib/domain/tolerance';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { currentLanguage } from '$lib/i18n/current';
import { joinByComma, marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { OwnObservation, OwnPart } from '$lib/state/own-data.svelte';
import { scatterPoints, scatterTable } from '../indicator/scatter/scatter';
import type { FigureModel } from '../model';
import { namesOf } from '../naming';
import { valueText } from '../summary';
import { fileNames, ownId, ownSentence, ownValues, withOwnRows, type OwnValue, type OwnView } from './in-figure';

interface PairsView extends Pick<OwnView, 'countries' | 'sex'> {
	readonly x: IndicatorFacts;
	readonly y: IndicatorFacts;
	readonly year: number;
	readonly tolerance?: number;
}

/** By country in the order chosen, by the rule of the published ones. */
export function ownPairs(
	own: readonly OwnObservation[],
	parts: readonly OwnPart[],
	{ x, y, countries, sex, year, tolerance = 0 }: PairsView
): IndicatorPair<OwnValue>[] {
	const of = (facts: IndicatorFacts) =>
		select(ownValues(own, parts, { facts, countries, sex, from: year - tolerance, to: year }), year, tolerance);
	return pairByYear(of(x), of(y));
}

export const valuesOf = (pairs: readonly IndicatorPair<OwnValue>[]): OwnValue[] =>
	pairs.flatMap(({ x, y }) => [y.observation, x.observation]);

/** Of no region: they are told from the published ones by their shape and name. */
export const ownPoints = (pairs: readonly IndicatorPair<OwnValue>[], countries: OwnView['countries']): ScatterPoint[] =>
	scatterPoints(
		pairs,
		countries.map(({ country, name }) => ({ country, name, role: '', latest: null }))
	).map(({ id, name, x, y }) => ({
		id: ownId(id),
		country: id,
		name: m.own_mark({ name }),
		x,
		y,
		unpublished: true
	}));

/** `NEET rate: 13.0%`; a year that is not the one asked for stands behind its value. */
export const valueOf = (facts: IndicatorFacts, one: Selected<OwnValue>): string =>
	`${facts.name}${marksOf(currentLanguage()).colon} ${valueText(facts, one.observation.value)}${isCarriedForward(one) ? ` (${one.observation.year})` : ''}`;

/** `Serbia (NEET rate: 13.0%, youth unemployment: 24.1%)`. */
export const ownPairsText = (
	pairs: readonly IndicatorPair<OwnValue>[],
	{ x, y, countries }: Pick<PairsView, 'x' | 'y' | 'countries'>
): string =>
	ownSentence(
		pairs.map((pair) =>
			m.own_gap({
				name: namesOf(countries)(pair.country),
				gap: joinByComma([valueOf(y, pair.y), valueOf(x, pair.x)], currentLanguage())
			})
		),
		2 * pairs.length
	);

export function withOwnPairs(
	model: FigureModel,
	pairs: readonly IndicatorPair<OwnValue>[],
	view: Pick<PairsView, 'x' | 'y' | 'countries'>
): FigureModel {
	const nameOf = namesOf(view.countries);
	const markOf = (country: string) => m.own_mark({ name: nameOf(country) });
	const { rows } = scatterTable(view.x, view.y, pairs, markOf, (source) => source, '');
	return withOwnRows(
		model,
		valuesOf(pairs),
		ownPairsText(pairs, view),
		rows.map((row, at) => ({ ...row, source: { text: fileNames(valuesOf(pairs.slice(at, at + 1))) } }))
	);
}
