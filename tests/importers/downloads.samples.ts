/** Files as they come from publishers’ pages and from programs that fetch them, made by hand, with invented values. */
import { lines, type Sample } from './sample';

export const DOWNLOADS: readonly Sample[] = [
	{
		name: 'marks, full stops and words behind years, fiscal and school years',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines(
			'Country,Year,Value',
			'Albania,2017 г.,33.1',
			'Albania,2019 (p),33.3',
			'Albania,2020*,33.4',
			'Albania,2021e,33.5',
			'Albania,2022.,35.5',
			'Albania,2024f,35.5',
			'Albania,FY2016,31.1',
			'Albania,FY2015/16,32.1',
			'Albania,school year 2014/15,32.1'
		),
		expected: [
			'neet_rate ALB 2017 T 33.1 A',
			'neet_rate ALB 2019 T 33.3 P',
			'neet_rate ALB 2020 T 33.4 A',
			'neet_rate ALB 2021 T 33.5 E',
			'neet_rate ALB 2022 T 35.5 A'
		],
		rules: ['status_unknown', 'forecast', 'year_span']
	},
	{
		name: 'a fiscal year among years across',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Country,2018,FY2019', 'Egypt,28.1,27.2'),
		expected: ['neet_rate EGY 2018 T 28.1 A'],
		rules: ['year_span']
	},
	{
		name: 'days of years under a frequency of once a year',
		format: 'table',
		said: { constants: { INDICATOR: 'early_leavers' } },
		text: lines(
			'"freq","sex","age","unit","geo","TIME_PERIOD","value"',
			'"A","T","Y18-24","PC","TR","2019-01-01",28.7',
			'"A","F","Y18-24","PC","MK","2019-01-01",7.4',
			'"M","F","Y18-24","PC","MK","2019-02-01",7.1'
		),
		expected: ['early_leavers TUR 2019 T 28.7 A', 'early_leavers MKD 2019 F 7.4 A'],
		rules: ['period_within_year']
	}
];
