/** Tables as statistical offices write them, whose heads leave much to their reader, made by hand, with invented values. */
import { lines, type Sample } from './sample';

export const NATIONAL: readonly Sample[] = [
	{
		name: 'a country among its regions, under no head',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines(
			'"Уровень безработицы, в процентах";;',
			';2019 год;2020 год',
			'"Республика Казахстан";4,8;4,9',
			'"Акмолинская";4,7;4,9',
			'"г.Астана";4,5;4,6',
			'"Шымкент";5,2;5,3'
		),
		expected: ['unemployment KAZ 2019 T 4.8 A', 'unemployment KAZ 2020 T 4.9 A'],
		rules: ['area_part']
	},
	{
		name: 'years under a head that says nothing, women and men across, in Arabic',
		format: 'table',
		said: { constants: { REF_AREA: 'EGY', INDICATOR: 'unemployment' } },
		text: lines('معدل البطالة حسب النوع,,,', 'البيان,ذكور,إناث,الجملة', '2018,6.8,21.4,9.9', '2019,4.8,21.7,7.9'),
		expected: [
			'unemployment EGY 2018 M 6.8 A',
			'unemployment EGY 2018 F 21.4 A',
			'unemployment EGY 2018 T 9.9 A',
			'unemployment EGY 2019 M 4.8 A',
			'unemployment EGY 2019 F 21.7 A',
			'unemployment EGY 2019 T 7.9 A'
		]
	},
	{
		name: 'quarters and whole years joined across, in Romanian without its marks',
		format: 'px_web',
		said: { constants: { REF_AREA: 'MDA', INDICATOR: 'unemployment' } },
		text: lines(
			'"Rata somajului pe Ani, Sexe si Trimestre"',
			'',
			'"Sexe","2019 I","2019 II","2019 III","2019 IV","2019 Anual","2020 I"',
			'"Ambele sexe",8.4,4.3,3.9,4.0,5.1,4.2',
			'"Barbati",9.1,5.0,4.4,4.8,5.8,4.7',
			'"Femei",7.6,3.6,3.4,3.2,4.4,3.7'
		),
		expected: ['unemployment MDA 2019 T 5.1 A', 'unemployment MDA 2019 M 5.8 A', 'unemployment MDA 2019 F 4.4 A'],
		rules: ['period_within_year']
	},
	{
		name: 'people by income and one region of a country are no standing of countries',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines(
			'Country,Income level,Region,Year,Value',
			'Albania,Low,,2019,35.5',
			'Albania,,Central Region,2019,27.1',
			'Albania,,,2019,25.5'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'countries from which people come beside those where they are',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines(
			'Country,Partner ISO,Year,Value',
			'Albania,ARM,2019,35.5',
			'Albania,GEO,2019,36.5',
			'Albania,TUR,2019,37.5',
			'Albania,,2019,25.5'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A'],
		rules: ['area_conflict']
	},
	{
		name: 'women and men of towns alone under one head',
		format: 'table',
		said: { constants: { REF_AREA: 'TUN', INDICATOR: 'unemployment' } },
		text: lines('Category,2018,2019', 'Total,9.5,9.2', 'Urban,13.8,12.9', 'Men,8.1,7.8', 'Women,14,13.5'),
		expected: ['unemployment TUN 2018 T 9.5 A', 'unemployment TUN 2019 T 9.2 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'the year to which each value refers',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Country,Value,Year of reference', 'Albania,25.5,2019', 'Georgia,26.5,2018'),
		expected: ['neet_rate ALB 2019 T 25.5 A', 'neet_rate GEO 2018 T 26.5 A']
	},
	{
		name: 'one heading of values that nobody knows, of what its reader says',
		format: 'table',
		said: { constants: { REF_AREA: 'MKD', INDICATOR: 'unemployment' } },
		text: lines(
			'"Стапка на невработеност по пол, по години"',
			'',
			'"Пол","Година","Стапка на невработеност"',
			'"Вкупно","2019","17.3"',
			'"Жени","2019","18.4"'
		),
		expected: ['unemployment MKD 2019 T 17.3 A', 'unemployment MKD 2019 F 18.4 A']
	},
	{
		name: 'one heading of values, of another age than what its reader says',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines('Country,Year,Jobless (15–64)', 'Albania,2019,12.1'),
		expected: []
	},
	{
		name: 'one heading of values, in another unit than what its reader says',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines('Country,Year,"Jobless, thousands"', 'Albania,2019,12.1'),
		expected: [],
		rules: ['unit_other']
	},
	{
		name: 'one heading of values, of women alone',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines('Country,Year,Jobless women', 'Albania,2019,12.1'),
		expected: ['unemployment ALB 2019 F 12.1 A']
	},
	{
		name: 'several headings of values are asked about, whatever its reader says of the file',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines('Country,Year,Estimate,Lower end,Upper end', 'Albania,2019,12.1,11.1,13.1'),
		expected: [],
		rules: ['indicator_unknown']
	},
	{
		name: 'one row of a series under its name, quarters and whole years over it',
		format: 'table',
		said: { constants: { REF_AREA: 'GEO', INDICATOR: 'unemployment' } },
		text: lines(
			'Unemployment by quarters,,,,,,,,,,',
			',2019,,,,,2020,,,,',
			',I,II,III,IV,Year,I,II,III,IV,Year',
			'Unemployment rate,19.5,18,17.3,16.6,17.6,18.3,18.8,17,20.4,18.5'
		),
		expected: ['unemployment GEO 2019 T 17.6 A', 'unemployment GEO 2020 T 18.5 A'],
		rules: ['period_within_year']
	},
	{
		name: 'one row under the name of a region',
		format: 'table',
		said: { constants: { REF_AREA: 'TUN', INDICATOR: 'unemployment' } },
		text: lines(',2018,2019', 'Sfax,9.5,9.2'),
		expected: [],
		rules: ['breakdown_other']
	},
	{
		name: 'one row under a name of towns',
		format: 'table',
		said: { constants: { REF_AREA: 'TUN', INDICATOR: 'unemployment' } },
		text: lines(',2018,2019', '"Unemployment rate, urban",9.5,9.2'),
		expected: [],
		rules: ['breakdown_other']
	},
	{
		name: 'indicators of one country in the rows, under no head',
		format: 'table',
		said: { constants: { REF_AREA: 'GEO' } },
		text: lines(
			'Labour force,,',
			',2019,2020',
			'Active population (thousand),1572.8,1523.7',
			'Unemployment rate (15+),17.6,18.5',
			'Youth unemployment rate (15–24),30.4,33.2'
		),
		expected: [
			'unemployment GEO 2019 T 17.6 A',
			'unemployment GEO 2020 T 18.5 A',
			'youth_unemployment GEO 2019 T 30.4 A',
			'youth_unemployment GEO 2020 T 33.2 A'
		],
		rules: ['indicator_unknown']
	},
	{
		name: 'indicators in the rows of a table that its reader says is of one',
		format: 'table',
		said: { constants: { REF_AREA: 'GEO', INDICATOR: 'unemployment' } },
		text: lines(',2019,2020', 'Active population (thousand),1572.8,1523.7', 'Unemployment rate (15+),17.6,18.5'),
		expected: [],
		rules: ['breakdown_other']
	},
	{
		name: 'graduates alone, said by the title',
		format: 'table',
		said: { constants: { REF_AREA: 'TUN', INDICATOR: 'unemployment' } },
		text: lines("Taux de chômage des diplômés de l'enseignement supérieur;;", 'Sexe;2018;2019', 'Masculin;17,5;16,3'),
		expected: [],
		rules: ['breakdown_other']
	}
];
