/** The small charts of the fiche: the course of the country, dotted that of its region, as paths in whole px. Pure. */
import { layout } from '$lib/charts/spark/layout';
import type { Note } from '$lib/domain/notes';
import type { TargetRule } from '$lib/domain/targets/target';
import * as m from '$lib/i18n/paraglide/messages';
import { valueText } from '../plain-words/change-text';
import type { Profile } from '../profile/model';
import { pointsOf, type ProfileFacts } from '../profile/text';
import { whole } from '../figures/drawings';

export const CHART = { width: 400, height: 108 } as const;

export interface FicheChart {
	readonly indicator: string;
	readonly name: string;
	readonly own: string;
	readonly beside: string;
	/** First and last value, and what stands alone. */
	readonly dots: string;
	/** A rule across the years, and its name. */
	readonly target: { readonly code: string; readonly label: string; readonly y: number } | null;
	/** Newest value with its year; null: none. */
	readonly now: string | null;
	/** Median of the others in that year. */
	readonly median: string | null;
}

/**
 * @param rule a target drawn as a rule
 * @param notes every known doubt: a line ends where one of them says that the series breaks
 */
export function ficheChart(
	country: string,
	profile: Profile,
	facts: ProfileFacts,
	years: readonly [from: number, to: number],
	notes: readonly Note[],
	rule: TargetRule | null
): FicheChart {
	const own = pointsOf({ id: country, line: profile.own }, facts.indicator, notes);
	const others = profile.region ? pointsOf({ id: 'region', line: profile.region }, facts.indicator, notes) : [];
	const [yearFrom, yearTo] = years;
	const goal = rule ? [{ year: yearTo, value: rule.target.bound.value, status: 'A' as const }] : [];
	const values = [...own, ...others, ...goal].map(({ value }) => value);
	const range = [Math.min(...values), Math.max(...values)] as const;
	const options = { yearFrom, yearTo, height: CHART.height, range };
	const marks = layout(own, options, CHART.width);
	const now = own.at(-1);
	const there = others.find(({ year }) => year === now?.year);
	const count = there && profile.region?.counts?.[profile.region.years.indexOf(there.year)];
	const line = layout(goal, options, CHART.width).dots[0];
	return {
		indicator: facts.indicator,
		name: facts.name,
		own: whole(marks.paths.join('')),
		beside: whole(layout(others, options, CHART.width).paths.join('')),
		dots: whole(marks.dots.map(({ x, y }) => `M${x} ${y}h0`).join('')),
		target: rule && line ? { code: rule.target.target, label: rule.label, y: Math.round(line.y) } : null,
		now: now ? m.words_value_year({ value: valueText(facts, now.value), year: String(now.year) }) : null,
		median: there && count ? m.chart_rank_behind({ count, median: valueText(facts, there.value) }) : null
	};
}
