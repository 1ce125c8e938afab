/** Themes as diverging bars: strengths to one side, gaps and weaknesses to the other. Pure. */
import type { ThemeCount } from '../model';

export interface Balance {
	readonly theme: string;
	readonly strengths: number;
	readonly weaknesses: number;
	readonly gaps: number;
}

const statements = ({ kinds }: ThemeCount, kind: string): number => kinds.get(kind)?.statements ?? 0;

export const balanceOf = (count: ThemeCount): Balance => ({
	theme: count.theme,
	strengths: statements(count, 'strength'),
	weaknesses: statements(count, 'weakness'),
	gaps: statements(count, 'gap')
});

const balance = ({ strengths, weaknesses, gaps }: Balance): number => strengths - weaknesses - gaps;

/** Most strengths over gaps and weaknesses first; among equals the order given. */
export const byBalance = (counts: readonly ThemeCount[]): ThemeCount[] =>
	counts.toSorted((a, b) => balance(balanceOf(b)) - balance(balanceOf(a)));

/** The length of the longest bar to either side, in statements; 1 at least. */
export const longestBar = (counts: readonly ThemeCount[]): number =>
	Math.max(1, ...counts.map(balanceOf).flatMap(({ strengths, weaknesses, gaps }) => [strengths, weaknesses + gaps]));

/**
 * The themes with most statements to one side, most first; those equal to the last stay, those with one alone never.
 * @param places how many at least, if there are so many
 */
export function mostTo(side: 'strong' | 'weak', counts: readonly ThemeCount[], places: number) {
	const sorted = counts
		.map((count) => {
			const { theme, strengths, weaknesses, gaps } = balanceOf(count);
			return { theme, statements: side === 'strong' ? strengths : weaknesses + gaps };
		})
		.filter(({ statements }) => statements > 1)
		.sort((a, b) => b.statements - a.statements);
	const last = sorted[places - 1]?.statements ?? 0;
	return sorted.filter(({ statements }) => statements >= last);
}
