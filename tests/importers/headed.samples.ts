/** Tables whose rows do not say their year or country, heads that say plan and fact, and other forms found at offices; values invented. */
import { lines, type Sample } from './sample';

const unemployment = { constants: { INDICATOR: 'unemployment' } };

export const HEADED: readonly Sample[] = [
	{
		name: 'years in rows of their own, though the reader named one for the whole file',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment', TIME_PERIOD: '2019' } },
		text: lines(
			'Country;Women;Men',
			'2018;;',
			'Albania;11,9;12,7',
			'2019*;;',
			'Albania;11,4;11,6',
			'Beginning of 2020;;',
			'Albania;11,2;11,8',
			'2021 (p);;',
			'Albania;10,9;11,3'
		),
		expected: [
			'unemployment ALB 2018 F 11.9 A',
			'unemployment ALB 2018 M 12.7 A',
			'unemployment ALB 2019 F 11.4 A',
			'unemployment ALB 2019 M 11.6 A',
			'unemployment ALB 2021 F 10.9 P',
			'unemployment ALB 2021 M 11.3 P'
		],
		rules: ['status_unknown', 'year_wrong']
	},
	{
		name: 'countries in rows of their own, one of them unknown, and a total under them',
		format: 'table',
		said: unemployment,
		text: lines(
			'Year;Women;Men',
			'Albania;;',
			'2018;11,9;12,7',
			'2019;11,4;11,6',
			'Zubrowka;;',
			'2018;17,1;20,8',
			'Georgia;;',
			'2019;15,5;19,3',
			'Total;;',
			'2018;1,1;2,2'
		),
		expected: [
			'unemployment ALB 2018 F 11.9 A',
			'unemployment ALB 2018 M 12.7 A',
			'unemployment ALB 2019 F 11.4 A',
			'unemployment ALB 2019 M 11.6 A',
			'unemployment GEO 2019 F 15.5 A',
			'unemployment GEO 2019 M 19.3 A'
		],
		rules: ['area_unknown']
	},
	{
		name: 'countries in rows of their own over several indicators',
		format: 'table',
		text: lines(
			'Indicator;2018;2019',
			'Albania;;',
			'Unemployment rate (15+);12,3;11,5',
			'NEET rate (15–24);26,5;25,5',
			'Georgia;;',
			'Unemployment rate (15+);19,2;17,6'
		),
		expected: [
			'unemployment ALB 2018 T 12.3 A',
			'unemployment ALB 2019 T 11.5 A',
			'neet_rate ALB 2018 T 26.5 A',
			'neet_rate ALB 2019 T 25.5 A',
			'unemployment GEO 2018 T 19.2 A',
			'unemployment GEO 2019 T 17.6 A'
		]
	},
	{
		name: 'plan and fact beside years',
		format: 'table',
		said: unemployment,
		text: lines('Country;2018 план;2018 факт;2019 факт;2025 (план)', 'Albania;11,0;12,3;11,5;8,0'),
		expected: ['unemployment ALB 2018 T 12.3 A', 'unemployment ALB 2019 T 11.5 A'],
		rules: ['forecast']
	},
	{
		name: 'actual values and targets over years',
		format: 'table',
		said: unemployment,
		text: lines('Country;Actual;;Target;', ';2018;2019;2024;2025', 'Albania;12,3;11,5;9,0;8,0'),
		expected: ['unemployment ALB 2018 T 12.3 A', 'unemployment ALB 2019 T 11.5 A'],
		rules: ['forecast']
	},
	{
		name: 'two tables side by side, their rows in another order',
		format: 'table',
		said: unemployment,
		text: lines(
			'Women;;;;Men;;',
			'Country;2018;2019;;Country;2018;2019',
			'Albania;11,9;11,4;;Georgia;20,8;19,3',
			'Georgia;17,1;15,5;;Albania;12,7;11,6'
		),
		expected: [],
		rules: ['breakdown_other']
	},
	{
		name: 'all people, women and men in one column, in Russian',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment', REF_AREA: 'KAZ' } },
		text: lines(
			';2018;2019',
			'Все население;4,9;4,8',
			'мужчины;4,5;4,3',
			'женщины;5,4;5,3',
			'Городское население;4,8;4,7'
		),
		expected: [
			'unemployment KAZ 2018 T 4.9 A',
			'unemployment KAZ 2019 T 4.8 A',
			'unemployment KAZ 2018 M 4.5 A',
			'unemployment KAZ 2019 M 4.3 A',
			'unemployment KAZ 2018 F 5.4 A',
			'unemployment KAZ 2019 F 5.3 A'
		],
		rules: ['breakdown_other']
	},
	{
		name: 'Eurostat TSV of several frequencies',
		format: 'eurostat_tsv',
		text: lines(
			'freq,sex,age,unit,geo\\TIME_PERIOD\t2018 \t2019 ',
			'A,T,Y18-24,PC,TR\t31.0 \t28.7 b',
			'Q,T,Y18-24,PC,EL\t4.9 \t4.1 ',
			'A,F,Y18-24,PC,EL\t4.0 e\t: u'
		),
		said: { indicators: { '': 'early_leavers' }, constants: { INDICATOR: 'early_leavers' } },
		expected: ['early_leavers TUR 2018 T 31 A', 'early_leavers TUR 2019 T 28.7 B', 'early_leavers GRC 2018 F 4 E'],
		rules: ['period_within_year']
	},
	{
		name: 'a line under the title that says the age',
		format: 'table',
		said: unemployment,
		text: lines('Table 3. Unemployment rate by age,,', 'Age group 15-24,,', 'Country,2018,2019', 'Albania,28.3,27.2'),
		expected: []
	},
	{
		name: 'a line under the title that says the age of the indicator',
		format: 'table',
		said: unemployment,
		text: lines('Table 3. Unemployment rate by age,,', 'Persons aged 15+,,', 'Country,2018,2019', 'Albania,12.3,11.5'),
		expected: ['unemployment ALB 2018 T 12.3 A', 'unemployment ALB 2019 T 11.5 A']
	},
	...[
		['of what education', 'Tertiary education', 'breakdown_other'],
		['of which quarter', 'IV quarter', 'breakdown_other'],
		['of which months, in Russian', 'январь-сентябрь', 'breakdown_other'],
		['that it is a forecast', 'Forecast of the ministry', 'forecast']
	].map(([name, line = '', rule = '']): Sample => ({
		name: `a line under the title that says ${name}`,
		format: 'table',
		said: unemployment,
		text: lines('Unemployment rate,,', `${line},,`, 'Country,2018,2019', 'Albania,12.3,11.5'),
		expected: [],
		rules: [rule]
	})),
	{
		name: 'a line under the title that says when it was published, and of which months all are',
		format: 'table',
		said: unemployment,
		text: lines(
			'Unemployment rate,,',
			'As of 15 December 2024,,',
			'January-December,,',
			'Country,2018,2019',
			'Albania,12.3,11.5'
		),
		expected: ['unemployment ALB 2018 T 12.3 A', 'unemployment ALB 2019 T 11.5 A']
	},
	{
		name: 'a quarter with its year under the title, though the reader said the year',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment', TIME_PERIOD: '2019' } },
		text: lines('Unemployment rate,,', 'Fourth quarter of 2019,,', 'Country,Women,Men', 'Albania,12.3,11.5'),
		expected: [],
		rules: ['breakdown_other']
	},
	{
		name: 'a title of so many of a thousand over values that the reader says are rates',
		format: 'table',
		said: unemployment,
		text: lines('Unemployed per 1000 persons,,', 'Country,2018,2019', 'Albania,123,115'),
		expected: [],
		rules: ['unit_other']
	},
	{
		name: 'a line over the table that names its country alone, another than the reader says',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment', REF_AREA: 'ALB' } },
		text: lines('Unemployment rate,,', 'Georgia,,', 'Year,Women,Men', '2019,10.1,12.8'),
		expected: ['unemployment GEO 2019 F 10.1 A', 'unemployment GEO 2019 M 12.8 A']
	},
	{
		name: 'lines over the table that name two countries: of which it is, is asked',
		format: 'table',
		said: unemployment,
		text: lines('Georgia,,', 'Armenia,,', 'Year,Women,Men', '2019,10.1,12.8'),
		expected: [],
		rules: ['area_unknown']
	},
	{
		name: 'a title of prices as they were over an indicator of constant ones',
		format: 'table',
		said: { constants: { INDICATOR: 'income' } },
		text: lines('"GDP per capita, current US$",,', 'Country,2019,2020', 'Albania,5396,5343'),
		expected: [],
		rules: ['measure_other']
	}
];
