/** Spreadsheets of publishers saved as text, made by hand, with invented values: what their title lines and lower heads say. */
import { lines, type Sample } from './sample';

export const SPREADSHEETS: readonly Sample[] = [
	{
		name: 'Eurostat’s spreadsheet, women and men in a column before the countries',
		format: 'eurostat_sheet',
		text: lines(
			'Data extracted on 24/04/2025 10:55:37 from [ESTAT],,,,,',
			'Dataset:,Early leavers [sdg_04_10],,,,',
			'Unit of measure,,,Percentage,,',
			',TIME,2019,,2020,',
			'SEX (Labels),GEO (Labels),,,,',
			'Females,Türkiye,28.7,,26.7,',
			'Males,Türkiye,25.7,,24.7,e'
		),
		expected: [
			'early_leavers TUR 2019 F 28.7 A',
			'early_leavers TUR 2020 F 26.7 A',
			'early_leavers TUR 2019 M 25.7 A',
			'early_leavers TUR 2020 M 24.7 E'
		]
	},
	{
		name: 'OECD’s spreadsheet, years headed before the areas, several statements in one line',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines(
			'Young people neither in employment nor in education,,,',
			'Frequency of observation: Annual,,,',
			'Combined unit of measure: Percentage of population in the same subgroup,,,',
			'Sex: Women • Age: From 15 to 24 years,,,',
			'Time period,,2019,2020',
			'Reference area,,,',
			'Türkiye,,34.1,35.7',
			'Latvia,,7.4,7.1',
			'© OECD,,,'
		),
		expected: ['neet_rate TUR 2019 F 34.1 A', 'neet_rate TUR 2020 F 35.7 A']
	},
	{
		name: 'OECD’s spreadsheet, of another age group',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines(
			'Young people,,,',
			'Sex: Women • Age: From 15 to 29 years,,,',
			'Time period,,2019,2020',
			'Reference area,,,',
			'Türkiye,,34.1,35.7'
		),
		expected: []
	},
	{
		name: 'a scale over the table',
		format: 'table',
		said: { constants: { INDICATOR: 'population' } },
		text: lines('Persons,,', 'Scale: Thousands,,', 'Country,2019,2020', 'Türkiye,83154.9,83614.3'),
		expected: [],
		rules: ['unit_other']
	},
	{
		name: 'a title of a quarter, of an age group and of women over one heading that its reader names',
		format: 'table',
		said: { constants: { REF_AREA: 'ALB', INDICATOR: 'unemployment' } },
		text: lines('"Unemployment rate, women, IV quarter",', 'Year,Rate', '2019,12.1', '2020,13.2'),
		expected: [],
		rules: ['breakdown_other']
	},
	{
		name: 'a title of another age group over one heading that its reader names',
		format: 'table',
		said: { constants: { REF_AREA: 'ALB', INDICATOR: 'unemployment' } },
		text: lines('"Unemployment rate, 15–64",', 'Year,Rate', '2019,12.1', '2020,13.2'),
		expected: []
	},
	{
		name: 'a column of marks under its own name behind the values of each year',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Country,2018,Flag,2019,Flag', 'Albania,26.6,b,25.5,e', 'Georgia,27.6,,26.5,f'),
		expected: ['neet_rate ALB 2018 T 26.6 B', 'neet_rate ALB 2019 T 25.5 E', 'neet_rate GEO 2018 T 27.6 A'],
		rules: ['forecast']
	},
	{
		name: 'columns of marks and of footnotes named with their years',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Country,2018,Flag 2018,2019,Flag 2019,Note 2019', 'Albania,26.6,b,25.5,p,see below'),
		expected: ['neet_rate ALB 2018 T 26.6 B', 'neet_rate ALB 2019 T 25.5 P']
	},
	{
		name: 'marks under years in a second row of heads, one column of them empty',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Country,2018,,2019,', ',Value,Flag,Value,Flag', 'Albania,26.6,,25.5,e', 'Georgia,27.6,,26.5,'),
		expected: [
			'neet_rate ALB 2018 T 26.6 A',
			'neet_rate ALB 2019 T 25.5 E',
			'neet_rate GEO 2018 T 27.6 A',
			'neet_rate GEO 2019 T 26.5 A'
		]
	},
	{
		name: 'one column of marks behind all years is of the row',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Country,2018,2019,Flag', 'Albania,26.6,25.5,e'),
		expected: ['neet_rate ALB 2018 T 26.6 E', 'neet_rate ALB 2019 T 25.5 E']
	},
	{
		name: 'thousands in Kazakh over the table',
		format: 'open_sdg',
		said: { constants: { REF_AREA: 'KAZ', INDICATOR: 'population' } },
		text: lines('"Халық саны, мың адам"', 'Жыл;Мәні', '2018;18157,3', '2019;18395,6'),
		expected: [],
		rules: ['unit_other']
	},
	{
		name: 'thousands in Romanian over the table',
		format: 'open_sdg',
		said: { constants: { REF_AREA: 'MDA', INDICATOR: 'population' } },
		text: lines('"Populația, mii persoane"', 'Anii;Valoarea', '2018;2706,0', '2019;2664,2'),
		expected: [],
		rules: ['unit_other']
	},
	{
		name: 'Eurostat, a spreadsheet with sexes under the years',
		format: 'eurostat_sheet',
		text: lines(
			'Data extracted on 30/11/2026 10:00:00 from [ESTAT],,,,,,,,',
			'Dataset: ,Early leavers from education and training by sex [sdg_04_10],,,,,,,',
			'Time frequency,,Annual,,,,,,',
			'TIME,2018,,,,2019,,,',
			'SEX (Labels),Males,,Females,,Males,,Females,',
			'GEO (Labels),,,,,,,,',
			'Greece,5.5,,4.5,b,5.25,,4.25,',
			'Türkiye,31.5,,30.5,,28.5,,:,u',
			'Special value,,,,,,,,',
			':,not available,,,,,,,'
		),
		expected: [
			'early_leavers GRC 2018 M 5.5 A',
			'early_leavers GRC 2018 F 4.5 B',
			'early_leavers GRC 2019 M 5.25 A',
			'early_leavers GRC 2019 F 4.25 A',
			'early_leavers TUR 2018 M 31.5 A',
			'early_leavers TUR 2018 F 30.5 A',
			'early_leavers TUR 2019 M 28.5 A'
		]
	},
	{
		name: 'Eurostat, a spreadsheet with sexes over the years',
		format: 'eurostat_sheet',
		text: lines(
			'Data extracted on 30/11/2026 10:00:00 from [ESTAT],,,,',
			'Dataset: ,Early leavers from education and training by sex [sdg_04_10],,,',
			',,,,',
			'SEX (Labels),Females,,Males,',
			'TIME,2018,2019,2018,2019',
			'GEO (Labels),,,,',
			'Greece,4.5,4.25,5.5,5.25'
		),
		expected: [
			'early_leavers GRC 2018 F 4.5 A',
			'early_leavers GRC 2019 F 4.25 A',
			'early_leavers GRC 2018 M 5.5 A',
			'early_leavers GRC 2019 M 5.25 A'
		]
	}
];
