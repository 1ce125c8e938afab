/** Movement between two rounds -> a table with its words: earlier → later. */
import type { ChartTable } from '$lib/charts/frame/contract';
import { currentLanguage } from '$lib/i18n/current';
import { formatList } from '$lib/i18n/formats';
import { joinBySemicolon } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { ParticipationChange, Movement, RoundSnapshot } from './model';
import { partName } from '../participation/text';
import { linked, type CountryLink } from '$lib/ui/addresses';

export const CHANGE_NAMES: Readonly<Record<ParticipationChange, () => string>> = {
	new: m.progress_move_new,
	returned: m.progress_move_returned,
	left: m.progress_move_left,
	stayed: m.progress_move_stayed,
	neither: m.progress_move_neither
};

/** Whether more countries came, or came back, than left; '' where as many did. The rules: `docs/findings.md`. */
export function movementFinding(rows: readonly Pick<Movement, 'change'>[], from: string, to: string): string {
	const count = (...changes: readonly ParticipationChange[]) =>
		rows.filter(({ change }) => changes.includes(change)).length;
	const [came, left] = [count('new', 'returned'), count('left')];
	if (came === left) return '';
	return (came > left ? m.finding_joined : m.finding_left)({ from, to, came: String(came), left: String(left) });
}

interface Round {
	readonly short: string;
	readonly stages: readonly { readonly stage: string; readonly name: string }[];
}

/** @param nameOf country in its name of the later round; @param reportOf report type in words */
export function movementTable(
	rows: readonly Movement[],
	from: Round,
	to: Round,
	nameOf: (country: string) => string,
	reportOf: (report: string) => string,
	hrefOf: CountryLink
): ChartTable {
	const stepIn = ({ stages }: Round, { step }: RoundSnapshot) =>
		stages.find(({ stage }) => stage === step)?.name ?? m.term_part_unknown();
	const reportsIn = ({ reports }: RoundSnapshot) =>
		reports.length ? formatList(reports.map(reportOf), currentLanguage()) : m.progress_report_none();
	const fromTo = (before: string, after: string) => ({ text: m.progress_move_change({ before, after }) });
	return {
		caption: m.progress_move_caption({ from: from.short, to: to.short }),
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			{ key: 'change', label: m.progress_move_what() },
			{ key: 'part', label: m.progress_part() },
			{ key: 'report', label: m.progress_report() },
			{ key: 'step', label: m.progress_move_step() }
		],
		rows: rows.map(({ country, before, after, change, toSelfAssessment }) => ({
			country: { text: nameOf(country), value: country, ...linked(hrefOf(country)) },
			change: {
				text: toSelfAssessment
					? joinBySemicolon([CHANGE_NAMES[change](), m.progress_move_self()], currentLanguage())
					: CHANGE_NAMES[change](),
				value: change
			},
			part: fromTo(partName(before.kind), partName(after.kind)),
			report: fromTo(reportsIn(before), reportsIn(after)),
			step: fromTo(stepIn(from, before), stepIn(to, after))
		}))
	};
}
