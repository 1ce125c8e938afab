/**
 * What was brought into the tables is still there, and nothing slipped in beside it. The numbers are those recorded in
 * data/README.md; whoever adds or removes rows changes them here on purpose.
 */
import { describe, expect, it } from 'vitest';
import { rows } from './published-tables';

/** How often each value, or each combination joined with a full stop, occurs. */
function tally(table: string, ...columns: string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const row of rows(table)) {
		const value = columns.map((column) => row[column]).join('.');
		counts[value] = (counts[value] ?? 0) + 1;
	}
	return counts;
}

describe('number of rows', () => {
	it.each([
		['regions', 6],
		['countries', 57],
		['themes', 28],
		['sources', 18],
		['indicators', 75],
		['observations', 99_978],
		['rounds', 7],
		['stages', 45],
		['framework_sections', 93],
		['theme_frameworks', 154],
		['theme_indicators', 48],
		['report_types', 11],
		['stakeholder_types', 23],
		['participation', 167],
		['reports', 124],
		['progress_events', 175],
		['event_stakeholders', 360],
		['developments', 280],
		['scores', 54],
		['data_responsibilities', 21],
		['responsible_stakeholders', 51],
		['further_sources', 126],
		['glossary', 60],
		['targets', 75],
		['labels', 1709],
		['documents', 52],
		['synonyms', 875],
		['contacts', 0]
	])('%s holds %i rows', (table, count) => {
		expect(rows(table)).toHaveLength(count);
	});
});

describe('figures', () => {
	it('29 partner countries, 27 members of the European Union and one aggregate', () => {
		expect(tally('countries', 'role')).toEqual({ partner: 29, member: 27, aggregate: 1 });
	});

	it('partner countries by region', () => {
		const byRegion: Record<string, number> = {};
		for (const { region = '', role } of rows('countries'))
			if (role === 'partner') byRegion[region] = (byRegion[region] ?? 0) + 1;
		expect(byRegion).toEqual({ SEET: 7, EAP: 6, SEMED: 10, CA: 5, RUS: 1 });
	});

	it('indicators by theme', () => {
		expect(tally('indicators', 'theme')).toEqual({
			participation: 12,
			quality_outcomes: 19,
			lifelong_learning: 5,
			finance: 5,
			labour_market: 17,
			transition_to_work: 5,
			entrepreneurial_learning: 3,
			context: 9
		});
	});

	it('observations by release', () => {
		expect(tally('observations', 'SOURCE')).toEqual({
			ilostat_2026_gapminder: 39_481,
			uis_2024: 28_995,
			wdi_2026_gapminder: 5_463,
			uis_2019: 5_559,
			unsd_gender_2021: 4_175,
			wdi_2025: 5_002,
			edstats_2019: 2_225,
			wdi_2021: 1_680,
			wdi_pop_2026: 1_140,
			unwpp_gapminder: 1_064,
			wdi_2016: 569,
			unsd_sdg_2023: 1_506,
			eurostat_2026_lfse24: 1_083,
			eurostat_2025_sdg0410: 690,
			eurostat_2026_lfse22: 511,
			cedefop_2026_kivet: 506,
			eurostat_2024_dskl: 67,
			uis_2026: 262
		});
	});

	it('observations by status, sex and age', () => {
		expect(tally('observations', 'OBS_STATUS')).toEqual({ A: 68_011, E: 31_502, B: 465 });
		expect(tally('observations', 'SEX')).toEqual({ T: 44_429, F: 27_941, M: 27_608 });
		expect(tally('observations', 'AGE')).toEqual({
			Y_GE15: 36_953,
			_T: 27_684,
			Y15T24: 13_174,
			Y25T54: 4_790,
			Y_GE25: 4_308,
			Y15T64: 4_111,
			SCHOOL_AGE_3: 2_577,
			Y55T64: 1_603,
			SCHOOL_AGE_2: 1_921,
			Y20T34: 1_083,
			Y18T24: 690,
			Y15T29: 511,
			Y25T64: 506,
			Y16T74: 67
		});
	});

	it('each large change of the collection, and of the indicators added since, is a note', () => {
		expect(tally('notes', 'kind').large_change).toBe(74 + 22);
	});
});

describe('the process', () => {
	it('31 described steps and 14 known from events only', () => {
		expect(tally('stages', 'basis')).toEqual({ described: 31, event: 14 });
		expect(tally('stages', 'round')).toEqual({ TRP1: 3, TRP2: 4, TRP3: 5, TRP4: 16, TRP5: 9, TRP6: 8 });
	});

	it('sections of the frameworks by round', () => {
		expect(tally('framework_sections', 'round')).toEqual({
			TRP1: 5,
			TRP2: 5,
			TRP3: 13,
			TRP4: 11,
			TRP5: 13,
			TRP6: 46
		});
	});

	it('participation by round and by kind', () => {
		expect(tally('participation', 'round')).toEqual({
			TRP1: 28,
			TRP2: 16,
			TRP3: 16,
			TRP4: 25,
			TRP5: 22,
			TRP6: 35,
			TRP2025: 25
		});
		expect(tally('participation', 'participated')).toEqual({ yes: 132, partly: 2, listed: 25, associated: 6, no: 2 });
		expect(tally('participation', 'certainty')).toEqual({ documented: 127, uncertain: 31, inferred: 7, conflict: 2 });
	});

	it('reports by type', () => {
		expect(tally('reports', 'report_type')).toEqual({
			country_report: 19,
			national_report: 17,
			self_assessment: 8,
			etf_drafted: 11,
			nrf: 12,
			etf_assessment: 10,
			policy_review: 3,
			hrd_review: 3,
			mtd_monitoring: 5,
			subnational_report: 2,
			level1_monitoring: 34
		});
	});

	it('events by step', () => {
		expect(tally('progress_events', 'round', 'stage')).toEqual({
			'TRP1.conference': 1,
			'TRP1.evidence': 1,
			'TRP1.final': 2,
			'TRP2.conference': 1,
			'TRP2.crosscountry': 4,
			'TRP2.final': 1,
			'TRP2.regional': 5,
			'TRP3.conference': 1,
			'TRP3.consult': 1,
			'TRP3.crosscountry': 2,
			'TRP3.final': 2,
			'TRP3.regional': 1,
			'TRP4.alloc': 1,
			'TRP4.conference': 1,
			'TRP4.consult': 5,
			'TRP4.crosscountry': 2,
			'TRP4.dissem': 4,
			'TRP4.draft': 2,
			'TRP4.evidence': 3,
			'TRP4.final': 8,
			'TRP4.launch': 2,
			'TRP4.nc_meeting': 3,
			'TRP4.peer_online': 7,
			'TRP4.prep': 3,
			'TRP4.regional': 15,
			'TRP4.subnational': 2,
			'TRP4.validate': 1,
			'TRP4.wg': 2,
			'TRP5.assess': 9,
			'TRP5.discuss': 2,
			'TRP5.launch': 5,
			'TRP5.launch_int': 1,
			'TRP5.nrf': 2,
			'TRP5.prep': 1,
			'TRP5.publish_nr': 5,
			'TRP5.regional': 22,
			'TRP6.consult_fw': 7,
			'TRP6.dissem': 2,
			'TRP6.launch': 1,
			'TRP6.report': 1,
			'TRP6.webpage': 34
		});
	});

	it('events by scope, precision, certainty and basis of the date', () => {
		expect(tally('progress_events', 'scope')).toEqual({ country: 155, region: 9, all: 11 });
		expect(tally('progress_events', 'date_precision')).toEqual({ day: 71, month: 38, year: 66 });
		expect(tally('progress_events', 'certainty')).toEqual({ documented: 119, inferred: 45, uncertain: 5, conflict: 6 });
		expect(tally('progress_events', 'date_basis')).toEqual({ event: 113, report: 62 });
	});

	it('150 events name stakeholders, in 339 places', () => {
		expect(Object.keys(tally('event_stakeholders', 'event'))).toHaveLength(150);
		expect(Object.keys(tally('event_stakeholders', 'event', 'position'))).toHaveLength(339);
	});

	it('statements by kind and certainty', () => {
		expect(tally('developments', 'kind')).toEqual({
			strength: 63,
			weakness: 76,
			gap: 51,
			development: 71,
			recommendation: 19
		});
		expect(tally('developments', 'certainty')).toEqual({ documented: 262, uncertain: 16, inferred: 2 });
	});

	it('scores by theme and method', () => {
		expect(tally('scores', 'theme')).toEqual({
			entrepreneurial_learning: 16,
			skills_for_smes: 14,
			labour_market: 8,
			access: 7,
			digital: 6,
			infrastructure: 2,
			financing: 1
		});
		expect(tally('scores', 'method')).toEqual({ as_published: 38, comparable: 16 });
	});

	it('targets by whom they are for, match, kind and certainty', () => {
		expect(tally('targets', 'scope')).toEqual({ country: 43, eu: 22, g20: 3, un: 3, unesco: 2, sdg4_benchmarks: 2 });
		expect(tally('targets', 'match')).toEqual({ exact: 23, near: 40, none: 12 });
		expect(tally('targets', 'kind')).toEqual({ level: 59, relative: 8, complement: 5, change: 2, sum: 1 });
		expect(tally('targets', 'certainty')).toEqual({ documented: 62, uncertain: 13 });
	});

	it('further sources by table', () => {
		expect(tally('further_sources', 'table')).toEqual({
			rounds: 13,
			stages: 18,
			framework_sections: 53,
			participation: 40,
			progress_events: 2
		});
	});
});
