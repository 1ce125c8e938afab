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
	}
];
