/** Movement between two rounds -> a flow between the reports of the one and of the other. */
import type { FlowGroup, FlowRow } from '$lib/charts/flow/layout';
import { currentLanguage } from '$lib/i18n/current';
import { formatList } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { took } from '../participation/model';
import type { Movement, RoundSnapshot } from './model';
import { CHANGE_NAMES } from './text';

/** Group of those who did not take part, or of whom nothing is known, and of those whose report is not known. */
const [OUT, NO_REPORT] = ['out', 'no_report'] as const;

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

const groupOf = ({ kind, reports }: RoundSnapshot): string => {
	if (!took(kind)) return OUT;
	return reports.length ? [...reports].sort().join('~') : NO_REPORT;
};

const toneOf = ({ change, before, after }: Movement): FlowRow['tone'] => {
	if (change === 'new' || change === 'returned') return 'came';
	if (change === 'left') return 'left';
	return groupOf(before) === groupOf(after) ? 'same' : 'changed';
};

/** Those who were in one of the two rounds at least: nobody else can be on a way. */
export const moving = (all: readonly Movement[]): Movement[] => all.filter(({ change }) => change !== 'neither');

interface ReportType {
	readonly code: string;
	readonly name: string;
}

/** @param rows of which none is in neither round; @param types of reports, in their order */
export function flowOf(
	rows: readonly Movement[],
	types: readonly ReportType[],
	nameOf: (country: string) => string
): { readonly rows: FlowRow[]; readonly before: FlowGroup[]; readonly after: FlowGroup[] } {
	const placeOf = (report: string) => types.findIndex(({ code }) => code === report);
	const labelOf = (id: string): string => {
		if (id === OUT) return m.progress_move_flow_out();
		if (id === NO_REPORT) return sentence(m.progress_part_no_report());
		const reports = id.split('~').sort((a, b) => placeOf(a) - placeOf(b));
		return formatList(
			reports.map((report) => types[placeOf(report)]?.name ?? report),
			currentLanguage()
		);
	};
	/** By report types in their order, then those without a report, at last those not in the round. */
	const rank = (id: string) => (id === OUT ? 2000 : id === NO_REPORT ? 1000 : placeOf(id.split('~')[0] ?? ''));
	const groupsOf = (side: 'before' | 'after'): FlowGroup[] =>
		[...new Set(rows.map((row) => groupOf(row[side])))]
			.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
			.map((id) => ({ id, label: labelOf(id) }));
	return {
		rows: rows.map((row) => {
			const [from, to] = [groupOf(row.before), groupOf(row.after)];
			const name = nameOf(row.country);
			return {
				country: row.country,
				name,
				from,
				to,
				tone: toneOf(row),
				tip: [name, CHANGE_NAMES[row.change](), m.progress_move_change({ before: labelOf(from), after: labelOf(to) })]
			};
		}),
		before: groupsOf('before'),
		after: groupsOf('after')
	};
}
