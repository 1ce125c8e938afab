/** Which types of stakeholders are documented in which country and step, and which only elsewhere in its region. */

/** Types that say only that somebody took part, so that nobody can lack them. */
export const UNNAMED: ReadonlySet<string> = new Set(['stakeholders_unspecified', 'ministry_unspecified']);

/** Stands for answering for data, which is no step. */
export const ANSWERS = 'answers';

export interface Involvement {
	readonly type: string;
	/** Codes of steps in the order they are given, each once; `ANSWERS` last. */
	readonly steps: readonly string[];
}

export interface Involved<C> {
	readonly country: C;
	readonly here: readonly Involvement[];
	/** Types documented in other countries of the region, not here, with how many others. */
	readonly elsewhere: readonly { readonly type: string; readonly count: number }[];
	/** Other countries of the region of which any stakeholder is documented. */
	readonly others: number;
}

interface Given<C> {
	readonly countries: readonly C[];
	/** Usual order of types and of steps. */
	readonly types: readonly string[];
	readonly stages: readonly string[];
	/** Types joined with `~`. */
	readonly events: readonly {
		readonly country: string | null;
		readonly stage: string;
		readonly stakeholders: string;
	}[];
	readonly answers: readonly { readonly country: string | null; readonly stakeholders: string }[];
}

export function involvement<C extends { readonly country: string; readonly region: string }>({
	countries,
	types,
	stages,
	events,
	answers
}: Given<C>): Involved<C>[] {
	const steps = [...stages, ANSWERS];
	const rows = [...events, ...answers.map((answer) => ({ ...answer, stage: ANSWERS }))];
	const hereOf = (country: string): Involvement[] => {
		const own = rows.filter((row) => row.country === country);
		return types.flatMap((type) => {
			const found = new Set(
				own.filter(({ stakeholders }) => stakeholders.split('~').includes(type)).map(({ stage }) => stage)
			);
			return found.size > 0 ? [{ type, steps: steps.filter((step) => found.has(step)) }] : [];
		});
	};
	const known = countries.map((country) => ({ country, here: hereOf(country.country) }));
	return known.map(({ country, here }) => {
		const others = known.filter(
			(one) => one.country !== country && one.country.region === country.region && one.here.length > 0
		);
		const elsewhere = types
			.filter((type) => !UNNAMED.has(type) && !here.some((one) => one.type === type))
			.map((type) => ({ type, count: others.filter((one) => one.here.some((found) => found.type === type)).length }))
			.filter(({ count }) => count > 0);
		return { country, here, elsewhere, others: others.length };
	});
}
