/** Numbers that a few cells write otherwise than the rest of their file, and years whose months stand side by side; values invented. */
import { lines, type Sample } from './sample';

const unemployment = { constants: { INDICATOR: 'unemployment' } };

export const NUMERALS: readonly Sample[] = [
	{
		name: 'one decimal point among commas, and a cell that can be either',
		format: 'table',
		said: unemployment,
		text: lines('Country;2016;2017;2018', 'Albania;15,2;13,7;12,3', 'Georgia;21.7;21,6;1.234'),
		expected: [
			'unemployment ALB 2016 T 15.2 A',
			'unemployment ALB 2017 T 13.7 A',
			'unemployment ALB 2018 T 12.3 A',
			'unemployment GEO 2016 T 21.7 A',
			'unemployment GEO 2017 T 21.6 A'
		],
		rules: ['number_ambiguous', 'number_odd']
	},
	{
		name: 'one decimal comma among points',
		format: 'table',
		said: unemployment,
		text: lines('Country,2016,2017,2018', 'Albania,15.2,13.7,12.3', 'Georgia,"21,7",21.6,19.2'),
		expected: [
			'unemployment ALB 2016 T 15.2 A',
			'unemployment ALB 2017 T 13.7 A',
			'unemployment ALB 2018 T 12.3 A',
			'unemployment GEO 2016 T 21.7 A',
			'unemployment GEO 2017 T 21.6 A',
			'unemployment GEO 2018 T 19.2 A'
		],
		rules: ['number_odd']
	},
	{
		name: 'numbers in thousands with commas, and one decimal comma: none of those that can be either',
		format: 'table',
		said: { constants: { INDICATOR: 'population' } },
		text: lines(
			'Country;2016;2017;2018;2019',
			'Albania;2,876,101;2,873,457;2,866,376;2,854,191',
			'Georgia;3,726,500;812,345;3717,1;3,720.4'
		),
		expected: [
			'population ALB 2016 T 2876101 A',
			'population ALB 2017 T 2873457 A',
			'population ALB 2018 T 2866376 A',
			'population ALB 2019 T 2854191 A',
			'population GEO 2016 T 3726500 A',
			'population GEO 2018 T 3717.1 A',
			'population GEO 2019 T 3720.4 A'
		],
		rules: ['number_ambiguous', 'number_odd', 'out_of_range']
	},
	{
		name: 'as many points as commas',
		format: 'table',
		said: unemployment,
		text: lines('Country;2016;2017', 'Albania;15,2;13.7', 'Georgia;21.7;21,6'),
		expected: [],
		rules: ['number_ambiguous', 'number_mixed']
	},
	{
		name: 'parts of a thousand beside those of a hundred, and a number in brackets',
		format: 'table',
		said: unemployment,
		text: lines('Country;2016;2017;2018', 'Albania;152,3 ‰;13,7 %;(12,3)'),
		expected: ['unemployment ALB 2017 T 13.7 A'],
		rules: ['number_bracketed', 'unit_other']
	},
	{
		name: 'a row of each year, its months side by side',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment', REF_AREA: 'KAZ' } },
		text: lines(
			'Год;Январь;Февраль;Март;Апрель;Май;Июнь;Июль;Август;Сентябрь;Октябрь;Ноябрь;Декабрь',
			'2018;4,9;4,9;4,9;4,9;4,9;4,9;4,9;4,8;4,8;4,8;4,8;4,8'
		),
		expected: [],
		rules: ['period_within_year']
	},
	{
		name: 'a row of each year, its months side by side, of which the mean is asked',
		format: 'table',
		said: { average: true, constants: { INDICATOR: 'unemployment', REF_AREA: 'KAZ' } },
		text: lines(
			'Год;Январь;Февраль;Март;Апрель;Май;Июнь;Июль;Август;Сентябрь;Октябрь;Ноябрь;Декабрь',
			'2018;5,0;5,0;5,0;5,0;5,0;5,0;4,8;4,8;4,8;4,8;4,8;4,8',
			'2019;4,8;4,8;4,8;4,8;4,8;4,8;4,8;4,8;4,8;..;..;..'
		),
		expected: ['unemployment KAZ 2018 T 4.9 E'],
		rules: ['period_incomplete']
	},
	{
		name: 'months of a year that nobody names, until the reader says it',
		format: 'table',
		said: { average: true, constants: { INDICATOR: 'unemployment', TIME_PERIOD: '2019' } },
		text: lines(
			'Country;January;February;March;April;May;June;July;August;September;October;November;December',
			'Albania;11,0;11,0;11,0;11,0;11,0;11,0;12,0;12,0;12,0;12,0;12,0;12,0'
		),
		expected: ['unemployment ALB 2019 T 11.5 E']
	}
];
