/** Slips within a row, and between rows of one table. */
import { added, cells, file, goodText, text, type Slip } from '../cases';

export const ROWS: readonly Slip[] = [
	[
		'conference ends before it starts',
		cells('rounds', 'TRP4', { conference_end: '2017-06-05' }),
		'data/tables/rounds.csv:2 conference_end "2017-06-05": before conference_start 2017-06-07; correct one of the two, or exchange them'
	],
	[
		'contradicting events',
		added(
			'progress_events',
			'E0006',
			'E0007,TRP5,country,KGZ,,assessment,2019-04-15,2019-04-15,day,event,documented,,Mission of the ETF,News,https://example.org/6,'
		),
		'data/tables/progress_events.csv:9 date_start "2019-04-15": tells otherwise than E0006, which is about the same; correct or remove one of the two, or mark both as conflict and say why'
	],
	[
		'country not in round',
		cells('progress_events', 'E0006', { country: 'HRV' }),
		'data/tables/progress_events.csv:8 country "HRV": neither a partner country nor in round TRP5; correct the country, or add TRP5,HRV to data/tables/participation.csv'
	],
	[
		'doubt without note',
		cells('participation', 'TRP5,KAZ,2020', { certainty_note: '' }),
		'data/tables/participation.csv:5 certainty_note "": empty, though the row is marked uncertain; say what is doubtful, and why'
	],
	[
		'duplicate key',
		cells('participation', 'TRP5,KAZ,2020', { edition: '2019' }),
		'data/tables/participation.csv:5 round,country,edition "TRP5,KAZ,2019": line 4 has the same key; correct the key, or remove one of the two rows'
	],
	[
		'end before start',
		cells('progress_events', 'E0006', { date_end: '2019-03-14' }),
		'data/tables/progress_events.csv:8 date_end "2019-03-14": before date_start 2019-03-15; correct one of the two, or exchange them'
	],
	['formula is text', cells('developments', 'D0001', { summary: '=1+1' }), null],
	[
		'half dated',
		cells('progress_events', 'E0006', { date_precision: '' }),
		'data/tables/progress_events.csv:8 date_precision "": empty, though the row is dated; fill in all of date_start, date_end, date_precision, or none'
	],
	[
		'impossible value',
		cells('observations', 'unemployment_rate,KAZ,2016,F', { OBS_VALUE: '155' }),
		'data/tables/observations.csv:5 OBS_VALUE "155": outside 0 to 100, the possible values of unemployment_rate; correct it, or valid_min and valid_max in data/tables/indicators.csv'
	],
	['markup is text', cells('developments', 'D0001', { summary: '<b>Guidance</b> & <script>advice</script>' }), null],
	[
		'no whole month',
		cells('progress_events', 'E0004', { date_end: '2016-09-29' }),
		'data/tables/progress_events.csv:6 date_precision "month": 2016-09-01 to 2016-09-29 is no whole month; write 2016-09-01 and 2016-09-30, or precision day'
	],
	[
		'no whole year',
		cells('developments', 'D0002', { date_start: '2019-06-01' }),
		'data/tables/developments.csv:3 date_precision "year": 2019-06-01 to 2019-12-31 is no whole year; write 2019-01-01 and 2019-12-31, or precision day'
	],
	[
		'responsible country not in round',
		cells('data_responsibilities', 'R0002', { scope: 'country', country: 'HRV' }),
		'data/tables/data_responsibilities.csv:3 country "HRV": neither a partner country nor in round TRP5; correct the country, or add TRP5,HRV to data/tables/participation.csv'
	],
	[
		'scope with country',
		cells('data_responsibilities', 'R0002', { country: 'KGZ' }),
		'data/tables/data_responsibilities.csv:3 country "KGZ": filled, though the scope is all; empty it, or correct the scope'
	],
	[
		'scope without region',
		cells('progress_events', 'E0004', { region: '' }),
		'data/tables/progress_events.csv:6 region "": empty, though the scope is region; fill in the region, or correct the scope'
	],
	[
		'score of country and region',
		cells('scores', 'S0001', { region: 'CA' }),
		'data/tables/scores.csv:2 country "KAZ": both a country and a region; empty one of the two'
	],
	[
		'score of nobody',
		cells('scores', 'S0002', { region: '' }),
		'data/tables/scores.csv:3 country "": neither a country nor a region; fill in one of the two'
	],
	[
		'score off scale',
		cells('scores', 'S0001', { value: '5.5' }),
		'data/tables/scores.csv:2 value "5.5": off its scale from 1 to 5; correct the score or its scale'
	],
	[
		'span of exact days is no year',
		cells('rounds', 'TRP5', { date_end: '2021-12-03' }),
		'data/tables/rounds.csv:3 date_precision "year": 2018-12-05 to 2021-12-03 is no whole year; write 2018-01-01 and 2021-12-31, or precision day'
	],
	[
		'status without date',
		cells('data_responsibilities', 'R0001', { status: 'agreed' }),
		'data/tables/data_responsibilities.csv:2 date_start "": empty, though the status is agreed; say since when, or empty the status'
	],
	['vague end of span', cells('rounds', 'TRP5', { date_start: '2018-01-01', date_end: '2021-12-03' }), null],
	[
		'wrong order',
		cells('developments', 'D0001', { development: 'D0003' }),
		'data/tables/developments.csv:3 development "D0002": stands after "D0003"; sort the rows by development'
	],
	[
		'years exchanged',
		cells('scores', 'S0001', { year_from: '2019', year_to: '2018' }),
		'data/tables/scores.csv:2 year_to "2018": before year_from 2019; correct one of the two, or exchange them'
	],
	[
		'contradicting responsibilities',
		file(
			'data_responsibilities.csv',
			`${goodText('data_responsibilities').replace(
				'statistics,,,,,',
				'statistics,agreed,2016-01-01,2016-12-31,year,'
			)}R0003,TRP4,country,KAZ,data_provider,statistics,received,2016-06-08,2016-06-08,day,documented,,https://example.org/9,\n`
		),
		'data/tables/data_responsibilities.csv:4 status "received": tells otherwise than R0001, which is about the same; correct or remove one of the two, or mark both as conflict and say why'
	],
	['numbers stand by size', text('regions', 'CA,1\nSEET,2\nEU,3', 'CA,9\nSEET,10\nEU,11'), null],
	[
		'wrong order of numbers',
		text('regions', 'SEET,2\nEU,3', 'SEET,10\nEU,9'),
		'data/tables/regions.csv:4 position "9": stands after "10"; sort the rows by position'
	]
];
