/** Tables as statistical offices print them in yearbooks: sexes, ages, towns and the country as rows and over columns. */
import { lines, type Sample } from './sample';

export const YEARBOOKS: readonly Sample[] = [
	{
		name: 'towns, the country and all over women and men, the name of the table in the corner, in French',
		format: 'table',
		said: { constants: { REF_AREA: 'TUN', INDICATOR: 'unemployment' } },
		text: lines(
			'Taux de chômage (%) ;Urbain;;;Rural;;;Ensemble;;',
			'Années;Masculin;Féminin;Ensemble;Masculin;Féminin;Ensemble;Masculin;Féminin;Ensemble',
			'2018;11,5;24,3;14,2;3,6;2,9;3,4;8,4;14;9,5',
			'2019;10,5;21,8;12,7;3,7;2,7;3,5;7,8;13,5;9,25'
		),
		expected: [
			'unemployment TUN 2018 M 8.4 A',
			'unemployment TUN 2018 F 14 A',
			'unemployment TUN 2018 T 9.5 A',
			'unemployment TUN 2019 M 7.8 A',
			'unemployment TUN 2019 F 13.5 A',
			'unemployment TUN 2019 T 9.25 A'
		],
		rules: ['breakdown_other']
	},
	{
		name: 'ages under no head, sexes and years joined, in Macedonian',
		format: 'px_web',
		said: { constants: { REF_AREA: 'MKD', INDICATOR: 'unemployment' } },
		text: lines(
			'"Стапка на невработеност, по пол, возраст и година"',
			'',
			'"","Вкупно 2019","Вкупно 2020","Мажи 2019","Мажи 2020"',
			'"15+","17.5","16.5","16.25","16"',
			'"15-24","35.5","35.75","34.5","34.25"'
		),
		expected: [
			'unemployment MKD 2019 T 17.5 A',
			'unemployment MKD 2020 T 16.5 A',
			'unemployment MKD 2019 M 16.25 A',
			'unemployment MKD 2020 M 16 A'
		]
	},
	{
		name: 'women and men under their countries in one column',
		format: 'table',
		text: lines(
			'Unemployment rate (15+)',
			'Country,2018,2019',
			'Albania,12.5,11.5',
			'Women,11.5,10.5',
			'Men,13.5,12.5',
			'Georgia,19.5,..',
			'of which:,,',
			'Women,18.5,16.5',
			'Men,20.5,18.5'
		),
		expected: [
			'unemployment ALB 2018 T 12.5 A',
			'unemployment ALB 2019 T 11.5 A',
			'unemployment ALB 2018 F 11.5 A',
			'unemployment ALB 2019 F 10.5 A',
			'unemployment ALB 2018 M 13.5 A',
			'unemployment ALB 2019 M 12.5 A',
			'unemployment GEO 2018 T 19.5 A',
			'unemployment GEO 2018 F 18.5 A',
			'unemployment GEO 2019 F 16.5 A',
			'unemployment GEO 2018 M 20.5 A',
			'unemployment GEO 2019 M 18.5 A'
		]
	},
	{
		name: 'women and men under the country under no head, in Russian',
		format: 'table',
		text: lines(
			'Уровень безработицы (15 лет и старше);;',
			'(в процентах);;',
			';2018;2019',
			'Республика Казахстан;6,25;5,5',
			'мужчины;5,25;4,75',
			'женщины;7,8;6,7'
		),
		expected: [
			'unemployment KAZ 2018 T 6.25 A',
			'unemployment KAZ 2019 T 5.5 A',
			'unemployment KAZ 2018 M 5.25 A',
			'unemployment KAZ 2019 M 4.75 A',
			'unemployment KAZ 2018 F 7.8 A',
			'unemployment KAZ 2019 F 6.7 A'
		]
	},
	{
		name: 'women and men under each indicator, in a column of indicators',
		format: 'table',
		said: { constants: { REF_AREA: 'KAZ' } },
		text: lines(
			'Показатель;2018;2019',
			'Уровень безработицы (15 лет и старше);6,25;5,5',
			'в том числе:;;',
			'женщины;7,75;6,75',
			'мужчины;5,25;4,75',
			'Безработица молодёжи;16,5;15,5',
			'город;15,9;15,8',
			'женщины;17,8;16,7'
		),
		expected: [
			'unemployment KAZ 2018 T 6.25 A',
			'unemployment KAZ 2019 T 5.5 A',
			'unemployment KAZ 2018 F 7.75 A',
			'unemployment KAZ 2019 F 6.75 A',
			'unemployment KAZ 2018 M 5.25 A',
			'unemployment KAZ 2019 M 4.75 A',
			'youth_unemployment KAZ 2018 T 16.5 A',
			'youth_unemployment KAZ 2019 T 15.5 A'
		],
		rules: ['indicator_unknown']
	},
	{
		name: 'women and men under each indicator, under no head',
		format: 'table',
		said: { constants: { REF_AREA: 'GEO' } },
		text: lines(
			',2018,2019',
			'Unemployment rate (15+),19.25,17.5',
			'Men,20.25,18.5',
			'Women,17.75,16.5',
			'Employed (thousand persons),1296.25,1295.75',
			'Men,700.25,699.75'
		),
		expected: [
			'unemployment GEO 2018 T 19.25 A',
			'unemployment GEO 2019 T 17.5 A',
			'unemployment GEO 2018 M 20.25 A',
			'unemployment GEO 2019 M 18.5 A',
			'unemployment GEO 2018 F 17.75 A',
			'unemployment GEO 2019 F 16.5 A'
		],
		rules: ['indicator_unknown']
	},
	{
		name: 'regions and the country under a head of regions, in Kazakh',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines('Өңір;2018;2019', 'Қазақстан Республикасы;4,75;4,5', 'Ақмола облысы;4,8;4,7', 'Алматы облысы;4,6;4,4'),
		expected: ['unemployment KAZ 2018 T 4.75 A', 'unemployment KAZ 2019 T 4.5 A'],
		rules: ['area_part']
	},
	{
		name: 'ITU, names of columns in one word',
		format: 'table',
		said: { indicators: { i99P: 'population' } },
		text: lines(
			'seriesID,seriesCode,seriesName,seriesParent,seriesUnits,entityID,entityIso,entityName,dataValue,dataYear,dataNote,dataSource',
			'100,i99P,Persons in all,,Persons,8,ALB,Albania,2866376,2018,,National office',
			'100,i99P,Persons in all,,Persons,51,ARM,Armenia,2836557,2018,,'
		),
		expected: ['population ALB 2018 T 2866376 A', 'population ARM 2018 T 2836557 A']
	},
	{
		name: 'a unit over years',
		format: 'table',
		text: lines('Unemployment rate (15+)', 'Country,Percent,', ',2018,2019', 'Albania,12.5,11.5', 'Georgia,13.5,12.5'),
		expected: [
			'unemployment ALB 2018 T 12.5 A',
			'unemployment ALB 2019 T 11.5 A',
			'unemployment GEO 2018 T 13.5 A',
			'unemployment GEO 2019 T 12.5 A'
		]
	},
	{
		name: 'persons and their share under each year',
		format: 'table',
		text: lines(
			'Unemployment rate (15+)',
			'Country,2018,,2019,',
			',thousand persons,%,thousand persons,%',
			'Albania,120.5,11.5,121.5,12.5',
			'Georgia,220.5,19.5,221.5,17.5'
		),
		expected: [
			'unemployment ALB 2018 T 11.5 A',
			'unemployment ALB 2019 T 12.5 A',
			'unemployment GEO 2018 T 19.5 A',
			'unemployment GEO 2019 T 17.5 A'
		],
		rules: ['unit_other']
	}
];
