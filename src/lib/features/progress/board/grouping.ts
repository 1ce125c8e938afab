/** By what the countries of a board are put together. A country may belong to several groups, never to none. */
import { reportsOf, type TookPart } from '../participation/model';
import { furthest } from '../movement/model';

export const GROUPINGS = ['region', 'report', 'stakeholder', 'step', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Stands for what is not documented: no report, no stakeholder, no step. */
export const NOTHING = 'none';

export interface Grouped {
	readonly countries: readonly { readonly country: string; readonly region: string }[];
	readonly stages: readonly { readonly stage: string }[];
	readonly events: readonly {
		readonly country: string | null;
		readonly stage: string;
		readonly stakeholders: string;
	}[];
	readonly participation: readonly TookPart[];
}

/** A group and who is in it, in the order given. */
export interface Group {
	/** Region, step, type of stakeholder, or types of report joined with `~`; `NOTHING`. */
	readonly code: string;
	readonly countries: readonly string[];
}

/**
 * The groups that somebody is in.
 * @param orders the usual order of regions, of types of report and of types of stakeholders
 */
export function grouped(
	by: Exclude<Grouping, 'none'>,
	round: Grouped,
	orders: Readonly<Record<'region' | 'report' | 'stakeholder', readonly string[]>>
): Group[] {
	const codesOf = GROUPED_BY[by](round, orders);
	const codes = new Map(round.countries.map(({ country }) => [country, codesOf(country)]));
	const order = by === 'step' ? round.stages.map(({ stage }) => stage) : orders[by];
	const place = (code: string) => (code === NOTHING ? Infinity : order.indexOf(code.split('~')[0] ?? ''));
	const found = [...new Set([...codes.values()].flat())].sort(
		(a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)) || (a < b ? -1 : 1)
	);
	return found.map((code) => ({
		code,
		countries: round.countries.map(({ country }) => country).filter((country) => codes.get(country)?.includes(code))
	}));
}

/** The types of stakeholders documented at an event, `NOTHING` where there are none. */
const typesOf = ({ stakeholders }: { readonly stakeholders: string }): string[] =>
	stakeholders === '' ? [NOTHING] : stakeholders.split('~');

/** Whether an event belongs to a country under this group: under a type of stakeholder only those it took part in. */
export const belongsTo = (by: Grouping, code: string, event: { readonly stakeholders: string }): boolean =>
	by !== 'stakeholder' || typesOf(event).includes(code);

type CodesOf = (country: string) => readonly string[];
type Orders = Readonly<Record<'region' | 'report' | 'stakeholder', readonly string[]>>;

const GROUPED_BY: Readonly<Record<Exclude<Grouping, 'none'>, (round: Grouped, orders: Orders) => CodesOf>> = {
	region:
		({ countries }) =>
		(country) =>
			countries.filter((one) => one.country === country).map(({ region }) => region),
	/** A country stands once, with all its types of report. */
	report:
		({ participation }, { report }) =>
		(country) => {
			const reports = new Set(reportsOf(participation.filter((row) => row.country === country)));
			return [report.filter((code) => reports.has(code)).join('~') || NOTHING];
		},
	/** A country stands with every type that is documented there, and with none for the steps that name none. */
	stakeholder:
		({ events }) =>
		(country) => {
			const own = events.filter((event) => event.country === country);
			return own.length === 0 ? [NOTHING] : [...new Set(own.flatMap(typesOf))];
		},
	step:
		({ stages, events }) =>
		(country) => {
			const reached = new Set(events.filter((event) => event.country === country).map(({ stage }) => stage));
			const last = furthest(
				stages.map(({ stage }) => stage),
				reached
			);
			return [last ?? NOTHING];
		}
};
