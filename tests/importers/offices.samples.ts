/** Tables in the forms of statistical offices and of reports made at publishers’, by hand, with invented values. */
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
	},
	{
		name: 'IMF, a report of chosen countries and series',
		format: 'imf',
		text: lines(
			'Country,Subject Descriptor,Units,Scale,Country/Series-specific Notes,2019,2020,2021,Estimates Start After',
			'Albania,Unemployment rate (15+),Percent of total labor force,,See notes for: Employment,11.5,11.7,12.1,2020',
			'Georgia,Unemployment rate (15+),Percent of total labor force,,,17.6,18.5,,0',
			'Albania,Population,Persons,Millions,,2.881,2.878,2.873,2020',
			'',
			'"International Monetary Fund, World Economic Outlook Database, October 2021"'
		),
		expected: ['unemployment ALB 2019 T 11.5 A', 'unemployment ALB 2020 T 11.7 A'],
		rules: ['forecast', 'unit_other']
	},
	{
		name: 'IMF, a report without the column that marks estimates',
		format: 'imf',
		text: lines(
			'Country,Subject Descriptor,Units,Scale,2019,2020',
			'Albania,Unemployment rate (15+),Percent of total labor force,,11.5,11.7'
		),
		expected: ['unemployment ALB 2019 T 11.5 A', 'unemployment ALB 2020 T 11.7 A'],
		rules: ['projections_possible']
	},
	{
		name: 'IMF in 2019, Kosovo under a code of its own',
		format: 'imf',
		text: lines(
			'WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tSubject Notes\tUnits\tScale\tCountry/Series-specific Notes\t2017\t2018\tEstimates Start After',
			'967\tUVK\tLP\tKosovo\tPopulation\tnote\tPersons\tUnits\tnote\t1,798,506\t1,795,666\t2017',
			'967\tUVK\tLP\t\tPopulation\tnote\tPersons\tUnits\tnote\t--\tn/a\t2017',
			'487\tWBG\tLP\tWest Bank and Gaza\tPopulation\tnote\tPersons\tUnits\tnote\t4,952,168\t5,052,776\t2017'
		),
		expected: ['population XKX 2017 T 1798506 A', 'population PSE 2017 T 4952168 A'],
		rules: ['forecast']
	},
	{
		name: 'Gapminder, on into the future',
		format: 'table',
		text: lines(
			'geo,name,time,Population',
			'alb,Albania,2025,2771508',
			'alb,Albania,2026,2761765',
			'alb,Albania,2100,1100000',
			'alb,Albania,2027,2751000',
			'geo,Georgia,2025,3800000'
		),
		expected: ['population ALB 2025 T 2771508 A', 'population GEO 2025 T 3800000 A'],
		rules: ['forecast', 'projections_unmarked', 'year_future']
	},
	{
		name: 'ILOSTAT, estimates of a model under a series of surveys',
		format: 'ilostat',
		text: lines(
			'ref_area.label,indicator.label,sex.label,classif1.label,time,obs_value,obs_status.label',
			'Albania,"Unemployment rate by sex and age -- ILO modelled estimates, Nov. 2024 (%)",Total,"Age (Youth, adults): 15+",2023,10.7,',
			'Albania,"Unemployment rate by sex and age -- ILO modelled estimates, Nov. 2024 (%)",Total,"Age (Youth, adults): 15+",2026,10.3,',
			'Albania,"Unemployment rate by sex and age -- ILO modelled estimates, Nov. 2024 (%)",Total,"Age (Youth, adults): 15+",2027,10.2,'
		),
		expected: ['unemployment ALB 2023 T 10.7 E'],
		rules: ['forecast', 'projections_unmarked', 'year_future']
	},
	{
		name: 'United Nations, a goal in one file, each series under a header of its own',
		format: 'un_sdg',
		text: lines(
			'Goal,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,FootNote,Age,Nature,Reporting Type,Sex,Units,,',
			'8,SL_ISV_IFEM,Informal employment,8,Albania,2019,57.3,,15+,C,G,BOTHSEX,PERCENT,,',
			'8,SL_ISV_IFEM,Informal employment,1,World,2019,58.1,,15+,M,G,BOTHSEX,PERCENT,,',
			'Goal,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,FootNote,Activity,Age,Nature,Reporting Type,Units,Location,Sex',
			'8,SL_ISV_IFEM,Informal employment,8,Albania,2020,91.2,,,15+,C,G,PERCENT,RURAL,FEMALE'
		),
		expected: ['informal ALB 2019 T 57.3 A'],
		rules: ['tables_not_read']
	},
	{
		name: 'ILOSTAT, two files joined',
		format: 'ilostat',
		text: lines(
			'ref_area,source,indicator,sex,classif1,time,obs_value',
			'ALB,BA:453,UNE_DEAP_SEX_AGE_RT,SEX_T,AGE_YTHADULT_YGE15,2019,11.5',
			'ref_area,source,indicator,sex,classif1,time,obs_value',
			'GEO,BA:453,UNE_DEAP_SEX_AGE_RT,SEX_T,AGE_YTHADULT_YGE15,2019,17.6'
		),
		expected: ['unemployment ALB 2019 T 11.5 A', 'unemployment GEO 2019 T 17.6 A']
	},
	{
		name: 'towns and the country beside all, in Ukrainian',
		format: 'table',
		text: lines(
			'Рівень безробіття населення;;;;',
			'Рік;Усе населення;Жінки;Міські поселення;Сільська місцевість',
			'2019;8,2;7,7;7,9;8,7',
			'2020;9,5;9,3;9,2;10,2'
		),
		expected: [
			'unemployment UKR 2019 F 7.7 A',
			'unemployment UKR 2020 F 9.3 A',
			'unemployment UKR 2019 T 8.2 A',
			'unemployment UKR 2020 T 9.5 A'
		],
		rules: ['breakdown_other']
	},
	{
		name: 'territories in Macedonian, the country among them',
		format: 'table',
		text: lines(
			'Година,Територија,Пол,Возрасна група,Стапка',
			'2019,Северна Македонија,Вкупно,15-24 години,"35,6"',
			'2019,Северна Македонија,Жени,15-24 години,"38,9"',
			'2019,Северна Македонија,Жени,15 години и повеќе,"18,4"',
			'2019,Пелагонија,Вкупно,15-24 години,"20,1"'
		),
		expected: ['youth_unemployment MKD 2019 T 35.6 A', 'youth_unemployment MKD 2019 F 38.9 A'],
		rules: ['area_part']
	},
	{
		name: 'an age group with a hyphen in its heading',
		format: 'px_web',
		text: lines(
			'"Unemployment rate by sex, age-group and year"',
			'',
			'"sex","age-group","Unemployment rate 2019","Unemployment rate 2020"',
			'"Total","15 years and over",11.5,11.7',
			'"Male","15-24",27.8,".."'
		),
		expected: ['youth_unemployment ALB 2019 M 27.8 A']
	},
	{
		name: 'two rows of headings, the countries headed in the lower',
		format: 'table',
		text: lines(
			'NEETs (% aged 15-24)',
			'',
			',2018,,,2019,,',
			'Country,Total,Male,Female,Total,Male,Female',
			'Albania,28.6,28.3,28.9,26.6,27.3,25.9',
			'Kosovo*,30.1,28.2,32.4,,31.2,34.5',
			'Source: national offices'
		),
		expected: [
			'neet_rate ALB 2018 T 28.6 A',
			'neet_rate ALB 2018 M 28.3 A',
			'neet_rate ALB 2018 F 28.9 A',
			'neet_rate ALB 2019 T 26.6 A',
			'neet_rate ALB 2019 M 27.3 A',
			'neet_rate ALB 2019 F 25.9 A',
			'neet_rate XKX 2018 T 30.1 A',
			'neet_rate XKX 2018 M 28.2 A',
			'neet_rate XKX 2018 F 32.4 A',
			'neet_rate XKX 2019 M 31.2 A',
			'neet_rate XKX 2019 F 34.5 A'
		]
	},
	{
		name: 'years with marks and footnotes',
		format: 'table',
		text: lines('Indicator,Country,2018,2019 (e),2020*,2021 1)', 'Unemployment rate (15+),Albania,12.3,11.5,11.7,11.6'),
		expected: [
			'unemployment ALB 2018 T 12.3 A',
			'unemployment ALB 2019 T 11.5 E',
			'unemployment ALB 2020 T 11.7 A',
			'unemployment ALB 2021 T 11.6 A'
		],
		rules: ['status_unknown']
	}
];
