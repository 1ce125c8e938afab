/** Tables as offices and portals write them, made by hand, with what is in them. */
import { lines, type Sample } from './sample';

export const TABLES: readonly Sample[] = [
	{
		name: 'own table',
		format: 'own',
		text: lines(
			'INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE',
			'neet_rate,ALB,2019,T,Y15T24,25.5,A,wdi',
			'neet_rate,ALB,2020,F,Y15T24,26.25,B,wdi'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A', 'neet_rate ALB 2020 F 26.25 B']
	},
	{
		name: 'own table, years across',
		format: 'own',
		text: lines('INDICATOR,REF_AREA,SEX,2019,2020', 'neet_rate,ALB,T,25.5,', 'neet_rate,ARM,M,,30'),
		expected: ['neet_rate ALB 2019 T 25.5 A', 'neet_rate ARM 2020 M 30 A']
	},
	{
		name: 'Open SDG in French, one country said beside it',
		format: 'open_sdg',
		text: lines(
			'Année;Sexe;Unités;Valeur',
			'2019;;Pourcentage;25,5',
			'2019;Femmes;Pourcentage;27,1',
			'2020;Hommes;Pourcentage;24'
		),
		expected: ['neet_rate TUN 2019 T 25.5 A', 'neet_rate TUN 2019 F 27.1 A', 'neet_rate TUN 2020 M 24 A']
	},
	{
		name: 'PX-Web with a title and joined headers',
		format: 'px_web',
		text: lines(
			'"NEET rate (15–24)"',
			'',
			'"country","Women 2019","Women 2020","Men 2019","Men 2020"',
			'"Moldova",27.1,..,19.2,"..."',
			'"Ukraine",18.5,19,12.25,13'
		),
		expected: [
			'neet_rate MDA 2019 F 27.1 A',
			'neet_rate MDA 2019 M 19.2 A',
			'neet_rate UKR 2019 F 18.5 A',
			'neet_rate UKR 2020 F 19 A',
			'neet_rate UKR 2019 M 12.25 A',
			'neet_rate UKR 2020 M 13 A'
		]
	},
	{
		name: 'countries across, Russian, decimal commas',
		format: 'table',
		text: lines(
			'Доля молодёжи NEET (15–24 года)',
			'Год;Казахстан;Албания;Украина',
			'2019;7,4;25,5;14',
			'2020;7,1;…;15,25',
			'Источник: обследование рабочей силы'
		),
		expected: [
			'neet_rate KAZ 2019 T 7.4 A',
			'neet_rate ALB 2019 T 25.5 A',
			'neet_rate UKR 2019 T 14 A',
			'neet_rate KAZ 2020 T 7.1 A',
			'neet_rate UKR 2020 T 15.25 A'
		]
	},
	{
		name: 'two header rows, countries written once',
		format: 'table',
		text: lines(
			'NEET rate (15–24),,,,',
			'Country,2019,,2020,',
			',Women,Men,Women,Men',
			'Albania,27.5,24.1,26,25',
			'Türkiye*,34.1,18.2,n/a,19',
			'Source: own survey,,,,'
		),
		expected: [
			'neet_rate ALB 2019 F 27.5 A',
			'neet_rate ALB 2019 M 24.1 A',
			'neet_rate ALB 2020 F 26 A',
			'neet_rate ALB 2020 M 25 A',
			'neet_rate TUR 2019 F 34.1 A',
			'neet_rate TUR 2019 M 18.2 A',
			'neet_rate TUR 2020 M 19 A'
		]
	},
	{
		name: 'Arabic, with Arabic digits and one country over two rows',
		format: 'table',
		text: lines(
			'البلد\tالجنس\tالسنة\tالمؤشر\tالقيمة',
			'مصر\tإناث\t٢٠١٩\tneet_rate\t٣٥٫٥',
			'\tذكور\t٢٠١٩\tneet_rate\t١٢٫٢',
			'تونس\tالمجموع\t٢٠٢٠\tneet_rate\t٢٥'
		),
		expected: ['neet_rate EGY 2019 F 35.5 A', 'neet_rate EGY 2019 M 12.2 A', 'neet_rate TUN 2020 T 25 A'],
		rules: ['cells_filled_down']
	}
];
