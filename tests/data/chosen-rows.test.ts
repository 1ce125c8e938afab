/** Rows chosen for what is easily lost on the way into a table: digits, doubts, lists, qualifiers. */
import { describe, expect, it } from 'vitest';
import { one, rows } from './published-tables';

describe('chosen rows', () => {
	it('an observation keeps its digits', () => {
		const key = { INDICATOR: 'activity_rate_15_64', REF_AREA: 'ALB', TIME_PERIOD: '2005', SEX: 'F' };
		expect(one('observations', key)).toEqual({
			...key,
			AGE: 'Y15T64',
			OBS_VALUE: '53.514',
			OBS_STATUS: 'E',
			SOURCE: 'ilostat_2026_gapminder'
		});
	});

	it('an implausible observation is kept as published', () => {
		const key = { INDICATOR: 'schools_internet_upper_secondary', REF_AREA: 'ISR', TIME_PERIOD: '2017', SEX: 'T' };
		expect(one('observations', key)).toMatchObject({ OBS_VALUE: '5.6114', OBS_STATUS: 'A', SOURCE: 'uis_2024' });
	});

	it('the round of 2012 shows the conflict over the number of countries', () => {
		expect(one('rounds', { round: 'TRP2' })).toMatchObject({
			position: '2',
			date_start: '2012-01-01',
			date_end: '2012-12-31',
			date_precision: 'year',
			conference_start: '2013-05-08',
			conference_end: '2013-05-09',
			certainty: 'conflict',
			certainty_note: expect.stringMatching(/25 .* 27 /) as string
		});
	});

	it('the online peer meeting of 2016 stands after the draft', () => {
		expect(one('stages', { round: 'TRP4', stage: 'draft' }).position).toBe('8');
		expect(one('stages', { round: 'TRP4', stage: 'peer_online' })).toEqual({
			round: 'TRP4',
			position: '9',
			stage: 'peer_online',
			basis: 'event',
			source_url: 'http://iac.kz/en/events/torino-process-kazakhstan-update',
			source_note: ''
		});
	});

	it('Kazakhstan 2016: the draft of 8 June', () => {
		expect(one('progress_events', { event: 'E0006' })).toEqual({
			event: 'E0006',
			round: 'TRP4',
			scope: 'country',
			country: 'KAZ',
			region: '',
			stage: 'draft',
			date_start: '2016-06-08',
			date_end: '2016-06-08',
			date_precision: 'day',
			date_basis: 'event',
			certainty: 'documented',
			certainty_note: '',
			description:
				'One of the first countries with a complete draft; national experts spend a week at the ETF to improve and finalise it',
			source_title: 'Torino Process: Kazakhstan Update',
			source_url: 'http://iac.kz/en/events/torino-process-kazakhstan-update',
			source_note: ''
		});
		expect(rows('event_stakeholders').filter((row) => row.event === 'E0006')).toEqual([
			{
				event: 'E0006',
				position: '1',
				stakeholder_type: 'research_experts',
				wording: 'department of the Information-Analytic Center under the ministry of education and science'
			},
			{ event: 'E0006', position: '2', stakeholder_type: 'etf', wording: 'ETF experts' }
		]);
	});

	it('Kazakhstan 2017: the report that calls it the second round', () => {
		expect(one('progress_events', { event: 'E0014' })).toMatchObject({
			country: 'KAZ',
			stage: 'consult',
			date_start: '2017-03-26',
			date_basis: 'report',
			certainty: 'documented',
			certainty_note: 'The source calls it the second round of participation, but Kazakhstan is documented since 2010.',
			description:
				'Coordinating centre did desk research, gathered stakeholder and statistics-office data, drafted and sent the draft round for review'
		});
	});

	it('Azerbaijan 2016: one part of the list names four ministries', () => {
		const event = one('progress_events', { round: 'TRP4', country: 'AZE', stage: 'launch' }).event;
		const first = rows('event_stakeholders').filter((row) => row.event === event && row.position === '1');
		expect(first.map((row) => row.stakeholder_type)).toEqual([
			'ministry_economy',
			'ministry_education',
			'ministry_labour',
			'ministry_other'
		]);
		expect(new Set(first.map((row) => row.wording))).toEqual(
			new Set(['ministries of education, labour, economy, agriculture'])
		);
	});

	it('Georgia 2012: four sources, none naming the round', () => {
		expect(one('participation', { round: 'TRP2', country: 'GEO' })).toEqual({
			round: 'TRP2',
			country: 'GEO',
			edition: '',
			participated: 'yes',
			report_wording: '',
			certainty: 'inferred',
			certainty_note:
				'The regional report covers seven countries of Eastern Europe; its draft calls them the Eastern Partnership countries and Russia. That each of them took part is inferred.',
			source_url:
				'https://dokumen.tips/documents/found-on-the-etf-website-torino-process-11-mission-and-priorities-this-regional.html',
			source_note: 'Draft: https://vdocuments.us/draft-report-torino-process-eastern-partnership-and-russia.html'
		});
		const further = rows('further_sources').filter((row) => row.table === 'participation' && row.row === 'TRP2.GEO');
		expect(further.map((row) => row.source_url)).toEqual([
			'http://blog.torinoprocess.eu/2017/05/21/moldova-maintains-momentum-through-the-torino-process/',
			'https://blog.torinoprocess.eu/2017/07/30/moving-forward-with-monitoring-and-evaluation/',
			'https://www.etf.europa.eu/en/news-and-events/events/torino-process-2018-20-launch-meeting-belarus',
			'https://eqe.ge/index.php/en/page/static/627/turinis-protsesi'
		]);
	});

	it('Serbia 2018-20: the posted national report has its day', () => {
		expect(one('reports', { round: 'TRP5', country: 'SRB' })).toEqual({
			round: 'TRP5',
			country: 'SRB',
			edition: '',
			report_type: 'nrf',
			date_start: '2019-09-10',
			date_end: '2019-09-10',
			date_precision: 'day',
			certainty: 'documented',
			certainty_note: ''
		});
	});

	it('North Macedonia 2023: a source without address is named', () => {
		expect(one('participation', { round: 'TRP6', country: 'MKD', edition: '2023' })).toMatchObject({
			source_url: '',
			source_note: 'ETF page "North Macedonia 2023" (result without address)'
		});
	});

	it('Lebanon: a recommendation of uncertain year', () => {
		expect(one('developments', { development: 'D0057' })).toMatchObject({
			country: 'LBN',
			theme: 'career_guidance',
			kind: 'recommendation',
			date_start: '2020-01-01',
			date_end: '2020-12-31',
			date_precision: 'year',
			certainty: 'uncertain',
			certainty_note: 'ETF recommendation on an undated page; the year is that of the ETF assessment.',
			summary: 'Review and consolidate the career guidance system'
		});
	});

	it('Uzbekistan: "more than 90" is a value with a qualifier', () => {
		expect(one('scores', { country: 'UZB' })).toMatchObject({
			score: 'S0041',
			dimension: 'Take-up of VET as quoted by ETF, %',
			edition: 'undated (c. 2018-20)',
			year_from: '2018',
			year_to: '2020',
			qualifier: '>',
			value: '90',
			certainty: 'uncertain'
		});
	});

	it('the Eastern Partnership average is a score of a region', () => {
		const key = { region: 'EAP', theme: 'entrepreneurial_learning', edition: '2024' };
		expect(one('scores', key)).toMatchObject({ country: '', value: '3.64', method: 'as_published' });
	});
});
