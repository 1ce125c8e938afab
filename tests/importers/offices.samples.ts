/** Tables in the forms of statistical offices, made by hand with invented values, in which a heading and a column say the same. */
import { lines, type Sample } from './sample';

export const OFFICES: readonly Sample[] = [
	{
		name: 'months beside years',
		format: 'table',
		text: lines(
			'"Уровень безработицы";;;;',
			'"Страна";"Пол";"Период";"2019";"2020"',
			'"Казахстан";"Всего";"значение показателя за год";"4,6";"5,8"',
			'"Казахстан";"Женщины";"значение показателя за год";"5,4";"6,6"',
			'"Казахстан";"Мужчины";"январь";"4,9";"4,7"',
			'"Армения";"Всего";"январь";"4,9";"4,7"'
		),
		expected: [
			'unemployment KAZ 2019 T 4.6 A',
			'unemployment KAZ 2020 T 5.8 A',
			'unemployment KAZ 2019 F 5.4 A',
			'unemployment KAZ 2020 F 6.6 A'
		],
		rules: ['breakdown_other']
	},
	{
		name: 'parts of a year in a column of their own',
		format: 'table',
		text: lines(
			'Year,Quarter,Sex,Unemployment rate',
			'2020,I,Both sexes,18.3',
			'2020,II,Both sexes,18.4',
			'2020,Year,Both sexes,18.5'
		),
		expected: ['unemployment GEO 2020 T 18.5 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'women and men under the heading of all',
		format: 'table',
		text: lines(
			'Taux de chômage (en %);;',
			'Année;Sexe;Ensemble',
			'2019;Masculin;12,2',
			'2019;Féminin;21,7',
			'2019;Ensemble;14,9'
		),
		expected: ['unemployment TUN 2019 M 12.2 A', 'unemployment TUN 2019 F 21.7 A', 'unemployment TUN 2019 T 14.9 A']
	},
	{
		name: 'women and men as rows and columns',
		format: 'table',
		text: lines('Year,Sex,Women,Men', '2019,Total,21.7,12.2', '2019,Male,3.1,12.3'),
		expected: ['unemployment TUN 2019 F 21.7 A', 'unemployment TUN 2019 M 12.2 A'],
		rules: ['breakdown_other']
	}
];
