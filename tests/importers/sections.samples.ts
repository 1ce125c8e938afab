/** Tables divided by rows of one text, and others in which only their surroundings say what a row is of; by hand, with invented values. */
import { lines, type Sample } from './sample';

export const SECTIONS: readonly Sample[] = [
	{
		name: 'women and men under rows that say so',
		format: 'table',
		text: lines(
			'Country,2018,2019',
			'Total,,',
			'Albania,12.3,11.5',
			'Women,,',
			'Central Asia,,',
			'Georgia,17.8,16.2',
			'Men',
			'Armenia,20.3,18.7',
			'Both sexes',
			'Moldova,5.1,4.9'
		),
		expected: [
			'unemployment ALB 2018 T 12.3 A',
			'unemployment ALB 2019 T 11.5 A',
			'unemployment GEO 2018 F 17.8 A',
			'unemployment GEO 2019 F 16.2 A',
			'unemployment ARM 2018 M 20.3 A',
			'unemployment ARM 2019 M 18.7 A',
			'unemployment MDA 2018 T 5.1 A',
			'unemployment MDA 2019 T 4.9 A'
		]
	},
	{
		name: 'indicators under rows that name them, each with its ages',
		format: 'table',
		text: lines(
			'Страна;2018;2019',
			'Unemployment rate (15+);;',
			'Казахстан;4,9;4,8',
			'25–54;;',
			'Казахстан;4,4;4,3',
			'Youth unemployment rate (15–24);;',
			'Казахстан;3,9;3,7'
		),
		expected: [
			'unemployment KAZ 2018 T 4.9 A',
			'unemployment KAZ 2019 T 4.8 A',
			'youth_unemployment KAZ 2018 T 3.9 A',
			'youth_unemployment KAZ 2019 T 3.7 A'
		]
	},
	{
		name: 'women under a row, men and women in a column, and a part of the people',
		format: 'table',
		text: lines(
			'Country,Sex,2019',
			'Women,,',
			'Albania,Women,11.3',
			'Albania,Total,11.5',
			'Rural population,,',
			'Georgia,Women,5.8'
		),
		expected: ['unemployment ALB 2019 F 11.3 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'World Bank, countries across',
		format: 'world_bank',
		text: lines(
			'Time,Time Code,Series Name,Series Code,Albania [ALB],West Bank and Gaza [PSE],Arab World [ARB]',
			'2019,YR2019,"NEET, total (%)",SL.UEM.NEET.ZS,25.5,..,31.2',
			'2020,YR2020,"NEET, female (%)",SL.UEM.NEET.FE.ZS,26.1,40.2,..'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A', 'neet_rate ALB 2020 F 26.1 A', 'neet_rate PSE 2020 F 40.2 A']
	},
	{
		name: 'rows numbered by the program that wrote them',
		format: 'table',
		text: lines(',country,year,value', '0,Albania,2019,11.5', '1,Georgia,2019,17.6', '2,Armenia,2020,18.3'),
		expected: ['unemployment ALB 2019 T 11.5 A', 'unemployment GEO 2019 T 17.6 A', 'unemployment ARM 2020 T 18.3 A']
	},
	{
		name: 'parts of countries without a word for a part',
		format: 'table',
		text: lines(
			'Country,2019',
			'Georgia,17.6',
			'Georgia (US),3.4',
			'Republika Srpska,11.7',
			'West Bank,14.6',
			'Gaza Strip,45.1',
			'West Bank and Gaza,25.3'
		),
		expected: ['unemployment GEO 2019 T 17.6 A', 'unemployment PSE 2019 T 25.3 A'],
		rules: ['area_part']
	}
];
