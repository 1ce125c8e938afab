/** What a board is grouped by -> its groups with their names. */
import { currentLanguage } from '$lib/i18n/current';
import { formatList } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { belongsTo, grouped, NOTHING, type Grouped, type Grouping } from './grouping';
import type { BoardGroups } from './text';

type Named = Readonly<{ code: string; name: string }>;

export const GROUPING_NAMES: Readonly<Record<Grouping, () => string>> = {
	region: m.progress_group_region,
	report: m.progress_group_report,
	stakeholder: m.progress_group_stakeholder,
	step: m.progress_group_step,
	none: m.progress_group_none
};

const NOTHING_NAMES = {
	region: m.term_part_unknown,
	report: m.progress_no_report,
	stakeholder: m.progress_no_stakeholder,
	step: m.progress_no_step
};

interface Names {
	readonly region: readonly Named[];
	readonly report: readonly Named[];
	readonly stakeholder: readonly Named[];
	readonly step: readonly Named[];
}

/** @param names in their usual order */
export function groupsOf(by: Grouping, round: Grouped, names: Names): BoardGroups | null {
	if (by === 'none') return null;
	const codes = (list: readonly Named[]) => list.map(({ code }) => code);
	const nameOf = (code: string) => names[by].find((one) => one.code === code)?.name ?? code;
	const groups = grouped(by, round, {
		region: codes(names.region),
		report: codes(names.report),
		stakeholder: codes(names.stakeholder)
	});
	return {
		label: GROUPING_NAMES[by](),
		holds: (code, event) => belongsTo(by, code, event),
		groups: groups.map(({ code, countries }) => ({
			code,
			countries,
			name: code === NOTHING ? NOTHING_NAMES[by]() : formatList(code.split('~').map(nameOf), currentLanguage())
		}))
	};
}
