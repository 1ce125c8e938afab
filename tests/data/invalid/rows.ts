/** Slips within a row, and between rows of one table. */
import { added, cells, file, goodText, removed, text, type Slip } from '../cases';

export const ROWS: readonly Slip[] = [
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
	['formula is text', cells('developments', 'D0001', { summary: '=1+1' }), null],
	[
		'impossible value',
		cells('observations', 'unemployment_rate,KAZ,2016,F', { OBS_VALUE: '155' }),
		'data/tables/observations.csv:5 OBS_VALUE "155": outside 0 to 100, the possible values of unemployment_rate; correct it, or valid_min and valid_max in data/tables/indicators.csv'
	],
	[
		'method of no value',
		added(
			'methods',
			'unemployment_rate,,2016',
			'unemployment_rate,KGZ,2016,,four_weeks,documented,definition of the series'
		),
		'data/tables/methods.csv:4 indicator "unemployment_rate": of no value; correct its years, or remove it'
	],
	[
		'two methods of one value',
		added(
			'methods',
			'unemployment_rate,,2016',
			'unemployment_rate,EUU,2016,,four_weeks,documented,definition of the series'
		),
		'data/tables/observations.csv:3 TIME_PERIOD "2016": with several methods, in lines 3 and 4 of data/tables/methods.csv; correct the years in data/tables/methods.csv'
	],
	[
		'value without a method',
		cells('methods', 'unemployment_rate,,2016', { country: 'KAZ' }),
		'data/tables/observations.csv:3 TIME_PERIOD "2016": without a method, though unemployment_rate has some; correct the years in data/tables/methods.csv'
	],
	['markup is text', cells('developments', 'D0001', { summary: '<b>Guidance</b> & <script>advice</script>' }), null],
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
		'wrong order',
		cells('developments', 'D0001', { development: 'D0003' }),
		'data/tables/developments.csv:3 development "D0002": stands after "D0003"; sort the rows by development, or run npm run data:format'
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
		'data/tables/regions.csv:4 position "9": stands after "10"; sort the rows by position, or run npm run data:format'
	],
	[
		'ISO-2 code twice',
		cells('countries', 'KGZ', { iso2: 'KZ' }),
		'data/tables/countries.csv:5 iso2 "KZ": line 4 has the same iso2; correct one of the two'
	],
	[
		'M49 code twice',
		cells('countries', 'KGZ', { m49: '398' }),
		'data/tables/countries.csv:5 m49 "398": line 4 has the same m49; correct one of the two'
	],
	[
		'two regions on one position',
		cells('regions', 'EU', { position: '2' }),
		'data/tables/regions.csv:4 position "2": line 3 has the same position; correct one of the two'
	],
	[
		'two steps on one position of a round',
		cells('stages', 'TRP4,2', { position: '1' }),
		'data/tables/stages.csv:3 round,position "TRP4,1": line 2 has the same round, position; correct one of the two'
	],
	[
		'two ages for one point',
		added('observations', 'INDICATOR', 'students,KAZ,2016,T,Y15T24,1,A,uis_2024'),
		'data/tables/observations.csv:3 INDICATOR,REF_AREA,TIME_PERIOD,SEX "students,KAZ,2016,T": line 2 has the same INDICATOR, REF_AREA, TIME_PERIOD, SEX; correct one of the two'
	],
	[
		'age that ends before it starts',
		cells('observations', 'students', { AGE: 'Y99T12' }),
		'data/tables/observations.csv:2 AGE "Y99T12": ends at 12, before it starts; write the younger age first'
	],
	[
		'no observation at all',
		file('observations.csv', `${goodText('observations').split('\n')[0]}\n`),
		'data/tables/observations.csv: no row; add at least one'
	],
	[
		'indicator without observations',
		removed('observations', 'students'),
		'data/tables/indicators.csv:3 indicator "students": without any observation; add its rows to data/tables/observations.csv, or remove it'
	],
	[
		'scale of no width',
		cells('scores', 'S0001', { value: '5', scale_min: '5' }),
		'data/tables/scores.csv:2 scale_max "5": not above scale_min 5; correct one of the two'
	],
	[
		'valid range of no width',
		cells('indicators', 'students', { valid_min: '512000', valid_max: '512000' }),
		'data/tables/indicators.csv:3 valid_max "512000": not above valid_min 512000; correct one of the two'
	],
	[
		'section in a circle',
		cells('framework_sections', 'TRP5,1', { parent: 'A.1' }),
		'data/tables/framework_sections.csv:2 parent "A.1": a circle: TRP5.A is a part of TRP5.A.1 is a part of TRP5.A; name the larger section, or empty it'
	],
	[
		'section of itself',
		cells('framework_sections', 'TRP5,1', { parent: 'A' }),
		'data/tables/framework_sections.csv:2 parent "A": a part of itself; name the larger section, or empty it'
	],
	[
		'two wordings on one place of a list',
		text(
			'event_stakeholders',
			'E0002,1,ministry,ministries\nE0002,2',
			'E0002,1,employers,x\nE0002,1,ministry,ministries\nE0002,2'
		),
		'data/tables/event_stakeholders.csv:3 wording "ministries": not the wording of position 1 above; copy it from there, or correct the position'
	],
	[
		'two wordings of one body',
		text('responsible_stakeholders', 'R0001,1,ministry', 'R0001,1,employers,x\nR0001,1,ministry'),
		'data/tables/responsible_stakeholders.csv:3 wording "ministry of education": not the wording of position 1 above; copy it from there, or correct the position'
	],
	[
		'step without a dated event',
		cells('progress_events', 'E0005', { date_start: '', date_end: '', date_precision: '' }),
		'data/tables/stages.csv:4 basis "event": no event of TRP4.conference has a date; add the event to data/tables/progress_events.csv, or correct the basis'
	],
	[
		'large change of no country',
		cells('notes', 'large_change', { country: '' }),
		'data/tables/notes.csv:3 country "": empty, though the note is of a large change; say of which values'
	],
	[
		'row without a source',
		cells('participation', 'TRP5,KGZ', { source_url: '' }),
		'data/tables/participation.csv:6 source_note "": empty, though there is no address; name the source, or give its address in source_url'
	],
	[
		'further source twice',
		added('further_sources', 'stages', 'stages,TRP4.prep,3,https://example.org/12,'),
		'data/tables/further_sources.csv:5 source_url "https://example.org/12": named twice for the same row; remove one of the two'
	]
];
