/** Where each country was in an earlier and in a later round. */
import { kindOf, reportsOf, took, type PartKind, type TookPart } from '../participation/model';

/** The first round whose assessments are on the new scale; those before it are never compared with it. */
export const FIRST_ON_NEW_SCALE = 'TRP6';

export const CHANGES = ['new', 'returned', 'left', 'stayed', 'neither'] as const;
export type ParticipationChange = (typeof CHANGES)[number];

export interface RoundSnapshot {
	readonly kind: PartKind;
	/** Codes of report types, each once. */
	readonly reports: readonly string[];
	/** The furthest documented step in the usual order of the round, or null. */
	readonly step: string | null;
}

export interface Movement {
	readonly country: string;
	readonly before: RoundSnapshot;
	readonly after: RoundSnapshot;
	readonly change: ParticipationChange;
	/** From a report drafted by the ETF to one for whose text the country answers. */
	readonly toSelfAssessment: boolean;
}

interface Step {
	readonly country: string | null;
	readonly round: string;
	readonly stage: string;
}

/** What is known of all rounds. */
export interface Known {
	/** In order of time, each with its steps in their usual order. */
	readonly rounds: readonly { readonly round: string; readonly stages: readonly string[] }[];
	readonly participation: readonly TookPart[];
	readonly steps: readonly Step[];
	/** Types of report for whose text the country answers, and those drafted by the ETF. */
	readonly byCountry: ReadonlySet<string>;
	readonly byEtf: ReadonlySet<string>;
}

/** The furthest of some steps in the usual order; null where there is none. */
export const furthest = (stages: readonly string[], reached: ReadonlySet<string>): string | null =>
	stages.findLast((stage) => reached.has(stage)) ?? null;

function snapshot(country: string, round: string, record: Known): RoundSnapshot {
	const rows = record.participation.filter((row) => row.country === country && row.round === round);
	const reached = record.steps.filter((step) => step.country === country && step.round === round);
	const stages = record.rounds.find((one) => one.round === round)?.stages ?? [];
	return {
		kind: kindOf(rows),
		reports: reportsOf(rows),
		step: furthest(stages, new Set(reached.map(({ stage }) => stage)))
	};
}

/** @param from code of the earlier round; @param to code of the later one */
export function movements(countries: readonly string[], from: string, to: string, record: Known): Movement[] {
	const order = record.rounds.map(({ round }) => round);
	return countries.map((country) => {
		const before = snapshot(country, from, record);
		const after = snapshot(country, to, record);
		const everBefore = order.slice(0, order.indexOf(to)).some((round) => took(snapshot(country, round, record).kind));
		return {
			country,
			before,
			after,
			change: changeOf(took(before.kind), took(after.kind), everBefore),
			toSelfAssessment:
				before.reports.some((report) => record.byEtf.has(report)) &&
				after.reports.some((report) => record.byCountry.has(report))
		};
	});
}

function changeOf(before: boolean, after: boolean, everBefore: boolean): ParticipationChange {
	if (before) return after ? 'stayed' : 'left';
	if (!after) return 'neither';
	return everBefore ? 'returned' : 'new';
}

/** Their assessments stand on different scales. */
export function crossesScales(order: readonly string[], from: string, to: string): boolean {
	const border = order.indexOf(FIRST_ON_NEW_SCALE);
	return order.indexOf(from) < border && order.indexOf(to) >= border;
}

/** Two different rounds, the earlier first; of a round with itself, the one before it or after it. */
export function inOrder(order: readonly string[], a: string, b: string): readonly [from: string, to: string] {
	const [first, second] = [order.indexOf(a), order.indexOf(b)].sort((x, y) => x - y) as [number, number];
	if (first !== second) return [order[first] ?? a, order[second] ?? b];
	return first > 0 ? [order[first - 1] ?? a, b] : [a, order[first + 1] ?? b];
}
