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
	}
];
