/** Which rows a view needs: those of its countries, and those its benchmark is made of. */
import { referenceMembers, type Benchmark } from '$lib/domain/benchmark';
import type { Sex } from '$lib/domain/observation';
import type { Place } from '$lib/domain/peers';
import type { Span } from '$lib/state/params';
import { referenceKinds } from './fields';
import type { Form } from './forms';

export interface DataRequest {
	readonly indicators: readonly string[];
	readonly countries: readonly string[];
	readonly from: number;
	readonly to: number;
	readonly sexes: readonly Sex[];
}

interface RequestInput {
	readonly indicators: readonly string[];
	readonly countries: readonly string[];
	readonly years: Span;
	readonly sex: Sex;
	readonly tolerance: number;
	readonly benchmark: Benchmark | null;
	/** As the address says them. */
	readonly references: readonly string[];
}

/** Changing the form among those of one sex (small multiples ask for whole regions), or back to a year already asked for, asks nothing new. */
export function dataRequest(view: RequestInput, form: Form, places: readonly Place[]): DataRequest {
	const { benchmark, years, tolerance } = view;
	const earliest = benchmark?.kind === 'year' ? Math.min(years.to, benchmark.year) : years.to;
	const members: Benchmark[] = [...(benchmark ? [benchmark] : []), ...referenceKinds(view.references)];
	// Each small drawing has the other countries of its region behind it.
	if (form === 'multiples')
		for (const { region, role } of places.filter(({ country }) => view.countries.includes(country)))
			if (role === 'partner') members.push({ kind: 'region', region });
	return {
		indicators: view.indicators,
		countries: [...new Set([...view.countries, ...members.flatMap((one) => referenceMembers(one, places))])],
		from: Math.min(years.from, earliest - tolerance),
		to: years.to,
		sexes: form === 'dumbbell' ? ['F', 'M'] : [view.sex]
	};
}

/** Equal for questions with equal answers. */
export const cacheKey = ({ indicators, countries, from, to, sexes }: DataRequest): string =>
	[[...indicators].sort().join('~'), [...countries].sort().join('~'), from, to, sexes.join('~')].join(' ');
