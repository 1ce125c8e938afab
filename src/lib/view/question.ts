/** Which rows a view needs: those of its countries, and those its benchmark is made of. */
import { behind, type Benchmark } from '../domain/benchmark';
import type { Sex } from '../domain/observation';
import type { Place } from '../domain/peers';
import type { Span } from './address';
import type { Form } from './forms';

export interface Question {
	readonly indicators: readonly string[];
	readonly countries: readonly string[];
	readonly from: number;
	readonly to: number;
	readonly sexes: readonly Sex[];
}

interface Asking {
	readonly indicators: readonly string[];
	readonly countries: readonly string[];
	readonly years: Span;
	readonly sex: Sex;
	readonly within: number;
	readonly benchmark: Benchmark | null;
}

/** Changing the form among those of one sex, or back to a year already asked for, asks nothing new. */
export function questionOf(view: Asking, form: Form, places: readonly Place[]): Question {
	const { benchmark, years, within } = view;
	const earliest = benchmark?.kind === 'year' ? Math.min(years.to, benchmark.year) : years.to;
	return {
		indicators: view.indicators,
		countries: [...new Set([...view.countries, ...(benchmark ? behind(benchmark, places) : [])])],
		from: Math.min(years.from, earliest - within),
		to: years.to,
		sexes: form === 'dumbbell' ? ['F', 'M'] : [view.sex]
	};
}

/** Equal for questions with equal answers. */
export const keyOf = ({ indicators, countries, from, to, sexes }: Question): string =>
	[[...indicators].sort().join('~'), [...countries].sort().join('~'), from, to, sexes.join('~')].join(' ');
