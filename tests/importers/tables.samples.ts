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
	},
	{
		name: 'three header rows: indicators over sexes over years',
		format: 'table',
		text: lines(
			'Labour market indicators;;;;;;;;',
			'Country;Unemployment rate (15+);;;;Youth unemployment rate (15–24);;;',
			';Women;;Men;;Women;;Men;',
			';2018;2019;2018;2019;2018;2019;2018;2019',
			'Albania;11,5;11,75;12;12,25;27,5;26,5;28;28,25',
			'Moldova;5,25;3,75;…;6,1;10,4;10,9;11;11,1'
		),
		expected: [
			'unemployment ALB 2018 F 11.5 A',
			'unemployment ALB 2019 F 11.75 A',
			'unemployment ALB 2018 M 12 A',
			'unemployment ALB 2019 M 12.25 A',
			'youth_unemployment ALB 2018 F 27.5 A',
			'youth_unemployment ALB 2019 F 26.5 A',
			'youth_unemployment ALB 2018 M 28 A',
			'youth_unemployment ALB 2019 M 28.25 A',
			'unemployment MDA 2018 F 5.25 A',
			'unemployment MDA 2019 F 3.75 A',
			'unemployment MDA 2019 M 6.1 A',
			'youth_unemployment MDA 2018 F 10.4 A',
			'youth_unemployment MDA 2019 F 10.9 A',
			'youth_unemployment MDA 2018 M 11 A',
			'youth_unemployment MDA 2019 M 11.1 A'
		]
	},
	{
		name: 'three header rows of PX-Web: sexes over ages over years',
		format: 'table',
		text: lines(
			'"Unemployment rate (15+)"',
			'',
			'"","Females","","","","Males","","",""',
			'"","15-24","","15+","","15-24","","15+",""',
			'"","2018","2019","2018","2019","2018","2019","2018","2019"',
			'"Albania",27.5,26.5,11.5,11.75,28.5,28.25,12.5,12.25',
			'"Georgia",30.5,29.5,10.5,10.75,31.5,31.25,14.5,..'
		),
		expected: [
			'unemployment ALB 2018 F 11.5 A',
			'unemployment ALB 2019 F 11.75 A',
			'unemployment ALB 2018 M 12.5 A',
			'unemployment ALB 2019 M 12.25 A',
			'unemployment GEO 2018 F 10.5 A',
			'unemployment GEO 2019 F 10.75 A',
			'unemployment GEO 2018 M 14.5 A'
		]
	},
	{
		name: 'three header rows, the indicators in the lowest',
		format: 'table',
		text: lines(
			'Country,2018,,,,2019,,,',
			',Women,,Men,,Women,,Men,',
			`,${Array.from({ length: 4 }, () => 'Unemployment rate (15+),Youth unemployment rate (15–24)').join(',')}`,
			'Albania,11.5,27.5,12.5,28.5,11.75,26.5,12.25,28.25'
		),
		expected: [
			'unemployment ALB 2018 F 11.5 A',
			'youth_unemployment ALB 2018 F 27.5 A',
			'unemployment ALB 2018 M 12.5 A',
			'youth_unemployment ALB 2018 M 28.5 A',
			'unemployment ALB 2019 F 11.75 A',
			'youth_unemployment ALB 2019 F 26.5 A',
			'unemployment ALB 2019 M 12.25 A',
			'youth_unemployment ALB 2019 M 28.25 A'
		]
	},
	{
		name: 'four header rows: of all and of towns alone',
		format: 'table',
		text: lines(
			'Country,Unemployment rate (15+),,,,,,,',
			',Total,,,,Urban,,,',
			',Women,,Men,,Women,,Men,',
			',2018,2019,2018,2019,2018,2019,2018,2019',
			'Albania,11.5,11.75,12.5,12.25,9.5,9.75,10.5,10.25'
		),
		expected: [
			'unemployment ALB 2018 F 11.5 A',
			'unemployment ALB 2019 F 11.75 A',
			'unemployment ALB 2018 M 12.5 A',
			'unemployment ALB 2019 M 12.25 A'
		],
		rules: ['indicator_unknown']
	},
	{
		name: 'OECD.Stat, a spreadsheet with four rows of heads, each with a head of its own',
		format: 'table',
		text: lines(
			'Dataset: LFS by sex and age - indicators,,,,,,',
			'Series,,,Unemployment rate (15+),,,',
			'Sex,,,Women,,Men,',
			'Time,,,2018,2019,2018,2019',
			'Country,Frequency,,,,,',
			'Greece,Annual,i,11.5,11.75,12.5,12.25',
			'Türkiye,Annual,,10.5,10.75,..,14.25',
			'Data extracted on 02 Dec 2019 10:12 UTC (GMT) from OECD.Stat,,,,,,'
		),
		expected: [
			'unemployment GRC 2018 F 11.5 A',
			'unemployment GRC 2019 F 11.75 A',
			'unemployment GRC 2018 M 12.5 A',
			'unemployment GRC 2019 M 12.25 A',
			'unemployment TUR 2018 F 10.5 A',
			'unemployment TUR 2019 F 10.75 A',
			'unemployment TUR 2019 M 14.25 A'
		]
	},
	{
		name: 'ILOSTAT, a spreadsheet with heads over sexes and ages',
		format: 'table',
		said: { indicators: { 'Unemployment rate by sex and age (%)': 'unemployment' } },
		text: lines(
			'Unemployment rate by sex and age (%),,,,,',
			'Reference area,Time,Sex,,,',
			',,Total,,Female,',
			',,Age (Youth; adults): 15+,Age (Youth; adults): 15-24,Age (Youth; adults): 15+,Age (Youth; adults): 15-24',
			'Albania,2018,12.25,28.25,11.75,27.25',
			'Albania,2019,11.5,27.5,11.25,26.25'
		),
		expected: [
			'unemployment ALB 2018 T 12.25 A',
			'unemployment ALB 2018 F 11.75 A',
			'unemployment ALB 2019 T 11.5 A',
			'unemployment ALB 2019 F 11.25 A'
		]
	},
	{
		name: 'quarters of the year in the title, and the year itself behind them, in Russian',
		format: 'px_web',
		text: lines(
			'Уровень безработицы (15 лет и старше), 2019 год',
			'Страна;I кв.;II кв.;III кв.;IV кв.;Год',
			'Албания;11,5;12,5;13,5;14,5;13,1',
			'Грузия;17,5;16,5;16,5;…;17,6'
		),
		expected: ['unemployment ALB 2019 T 13.1 A', 'unemployment GEO 2019 T 17.6 A'],
		rules: ['period_within_year']
	},
	{
		name: 'quarters of the year in the title, their mean asked for',
		format: 'px_web',
		said: { average: true },
		text: lines(
			'"Unemployment rate (15+), 2019"',
			'Country,I,II,III,IV',
			'Albania,11.5,12.5,13.5,14.5',
			'Georgia,17.5,16.5,16.5,..'
		),
		expected: ['unemployment ALB 2019 T 13 E'],
		rules: ['period_incomplete']
	},
	{
		name: 'quarters under years in Turkish, their mean asked for',
		format: 'table',
		said: { average: true },
		text: lines(
			'Unemployment rate (15+)',
			'Ülke;2018;;;;2019;;;',
			';Ç1;Ç2;Ç3;Ç4;1. çeyrek;2. çeyrek;3. çeyrek;4. çeyrek',
			'Albania;11,5;12,5;13,5;14,5;10,5;11,5;12,5;13,5'
		),
		expected: ['unemployment ALB 2018 T 13 E', 'unemployment ALB 2019 T 12 E']
	}
];
