/** A country's gaps under those who could answer for them. Pure. */

interface Gap {
	readonly who: {
		readonly basis: 'documented' | 'suggested' | 'unknown';
		readonly bodies: readonly string[];
		readonly countries: readonly string[];
	};
}

export interface Body<G extends Gap> {
	readonly key: string;
	readonly who: G['who'];
	readonly gaps: readonly G[];
}

const RANK = { documented: 0, suggested: 1, unknown: 2 } as const;

/** Whose sources name the body for data of one kind or another. */
const countriesOf = (gaps: readonly Gap[]): string[] => [...new Set(gaps.flatMap(({ who }) => who.countries))];

/** Documented bodies first, then suggested ones, then none; of these with most gaps first. Gaps keep their order. */
export function gapsByBody<G extends Gap>(gaps: readonly G[]): Body<G>[] {
	const bodies = new Map<string, G[]>();
	for (const gap of gaps) {
		const key = JSON.stringify([gap.who.basis, gap.who.bodies]);
		bodies.set(key, [...(bodies.get(key) ?? []), gap]);
	}
	return [...bodies]
		.flatMap(([key, own]) => (own[0] ? [{ key, who: { ...own[0].who, countries: countriesOf(own) }, gaps: own }] : []))
		.sort((a, b) => RANK[a.who.basis] - RANK[b.who.basis] || b.gaps.length - a.gaps.length);
}
