/** Published scores in runs that may be joined by a line: one method, one source, and no recalculation between them. */

export type ScoreMethod = 'as_published' | 'comparable';

export interface Score {
	readonly score: string;
	/** Code of the country or of the region whose average it is. */
	readonly place: string;
	readonly method: ScoreMethod;
	/** Last year it stands for; null: not known, so it is joined with nothing. */
	readonly year: number | null;
	readonly value: number;
	/** The source says more or less than the value. */
	readonly qualifier: string | null;
	readonly certainty: string;
	readonly source: string | null;
}

export interface ScoreRun<S extends Score = Score> {
	readonly place: string;
	readonly method: ScoreMethod;
	/** By year; each but the first may be joined with the one before. */
	readonly scores: readonly S[];
	/** Between the run before, of the same place and method, and this one the method changed. */
	readonly broken: boolean;
}

/** Two years whose scores the publisher has recalculated on one method: as published, they are on two. */
type Recalculated = readonly [from: number, to: number];

/**
 * The runs of one dimension: by place in the order given, as published first, then on the comparable method.
 * Scores as published of two editions are never in one run if the publisher has recalculated both on a common method,
 * and nothing is ever in one run with a score of another method, of another source, or of uncertain value.
 */
export function scoreRuns<S extends Score>(scores: readonly S[]): ScoreRun<S>[] {
	const changes = recalculated(scores);
	const places = [...new Set(scores.map(({ place }) => place))];
	return places.flatMap((place) =>
		(['as_published', 'comparable'] as const).flatMap((method) =>
			cut(scores.filter((score) => score.place === place && score.method === method).sort(byYear), changes)
		)
	);
}

const byYear = (a: Score, b: Score): number => (a.year ?? 0) - (b.year ?? 0) || (a.score < b.score ? -1 : 1);

function recalculated(scores: readonly Score[]): Recalculated[] {
	const comparable = scores.filter(({ method }) => method === 'comparable').sort(byYear);
	return comparable.flatMap((one, at) => {
		const next = comparable.slice(at + 1).find(({ place, year }) => place === one.place && year !== one.year);
		return one.year === null || !next || next.year === null ? [] : [[one.year, next.year] as const];
	});
}

function cut<S extends Score>(scores: readonly S[], changes: readonly Recalculated[]): ScoreRun<S>[] {
	const runs: { place: string; method: ScoreMethod; scores: S[]; broken: boolean }[] = [];
	for (const score of scores) {
		const run = runs.at(-1);
		const before = run?.scores.at(-1);
		if (run && before && mayJoin(before, score) && !changed(before, score, changes)) run.scores.push(score);
		else
			runs.push({
				place: score.place,
				method: score.method,
				scores: [score],
				broken: before !== undefined && changed(before, score, changes)
			});
	}
	return runs;
}

const plain = ({ year, qualifier, certainty }: Score): boolean =>
	year !== null && qualifier === null && certainty === 'documented';

const mayJoin = (a: Score, b: Score): boolean =>
	plain(a) && plain(b) && a.year !== b.year && a.source !== null && a.source === b.source;

const changed = (a: Score, b: Score, changes: readonly Recalculated[]): boolean =>
	a.method === 'as_published' &&
	a.year !== null &&
	b.year !== null &&
	changes.some(([from, to]) => a.year! < to && b.year! > from && a.year !== b.year);
