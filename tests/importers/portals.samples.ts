/** Files as portals and pages of publishers hand them out in 2025, made by hand, with invented values. */
import { lines, type Sample } from './sample';

export const PORTALS: readonly Sample[] = [
	{
		name: 'World Bank Data360: a code that says of whom it is, under all ages',
		format: 'sdmx_csv',
		text: lines(
			'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,FREQ_LABEL,REF_AREA,REF_AREA_LABEL,INDICATOR,INDICATOR_LABEL,SEX,SEX_LABEL,AGE,AGE_LABEL,UNIT_MEASURE,UNIT_MEASURE_LABEL,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS',
			'datastructure,WB.DATA360:DS_DATA360(1.2),I,A,Annual,ALB,Albania,WB_WDI_SL_UEM_NEET_ZS,Share of youth,_T,Total,_T,All age ranges,PT,Percentage,2019,25.5,0,A',
			'datastructure,WB.DATA360:DS_DATA360(1.2),I,A,Annual,ALB,Albania,WB_WDI_SL_UEM_NEET_ZS,Share of youth,_T,Total,Y15T64,15 to 64,PT,Percentage,2019,15.5,0,A'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A']
	},
	{
		name: 'Eurostat SDMX-CSV, names in the place of codes',
		format: 'sdmx_csv',
		text: lines(
			'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,Sex,Age class,Unit of measure,Geopolitical entity (reporting),Time,Observation value,Observation status (Flag) V2 structure,Confidentiality status (flag)',
			'dataflow,ESTAT:SDG_04_10(1.0),Early leavers,Females,From 18 to 24 years,Percentage,Türkiye,2019,28.8,,',
			'dataflow,ESTAT:SDG_04_10(1.0),Early leavers,Males,From 18 to 24 years,Percentage,North Macedonia,2020,5.8,break in time series,',
			'dataflow,ESTAT:SDG_04_10(1.0),Early leavers,Males,From 15 to 24 years,Percentage,Albania,2020,6.8,,'
		),
		expected: ['early_leavers TUR 2019 F 28.8 A', 'early_leavers MKD 2020 M 5.8 B']
	},
	{
		name: 'UIS, names beside codes under heads in words',
		format: 'table',
		text: lines(
			'Indicator ID,Indicator,Geounit ID,Geounit,Year,Value,Magnitude,Qualifier',
			'GTVP.3.V,"Share of vocational students, both sexes (%)",TUN,Tunisia,2018,9.8,,',
			'GTVP.3.V.F,"Share of vocational students, female (%)",TUN,Tunisia,2018,8.5,,'
		),
		expected: ['vet_share TUN 2018 T 9.8 A', 'vet_share TUN 2018 F 8.5 A']
	},
	{
		name: 'ILOSTAT, labels alone: several age groups under one',
		format: 'ilostat',
		text: lines(
			'"ref_area.label","source.label","indicator.label","sex.label","classif1.label","time","obs_value","obs_status.label"',
			'"Georgia","LFS","Unemployment rate by sex and age (%)","Total","Age (Youth, adults): 15+",2019,11.575,""',
			'"Georgia","LFS","Unemployment rate by sex and age (%)","Male","Age (Youth, adults): 15-24",2019,28.1,"Break in series"',
			'"Georgia","LFS","Unemployment rate by sex and age (%)","Female","Age (Youth, adults): 25+",2019,8.1,""'
		),
		expected: ['unemployment GEO 2019 T 11.575 A', 'youth_unemployment GEO 2019 M 28.1 B']
	},
	{
		name: 'areas in three languages, under heads of their own',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines(
			'Қазақша,Наименование показателей,Items,2018,2019',
			'Қазақстан,Казахстан,Kazakhstan,6.2,5.5',
			'Алматы облысы,Алматинская область,Almaty oblast,9.1,8.4'
		),
		expected: ['unemployment KAZ 2018 T 6.2 A', 'unemployment KAZ 2019 T 5.5 A'],
		rules: ['area_part']
	},
	{
		name: 'areas in four languages, numbered by their office',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines(
			'Code,Klassifikator,Klassifikator_ru,Klassifikator_en,2018,2019',
			'1700,Қазақстан,Казахстан,Kazakhstan,9.3,9.0',
			'1703,Biror joy,Андижанская область,Andijan region,9.4,9.3'
		),
		expected: ['unemployment KAZ 2018 T 9.3 A', 'unemployment KAZ 2019 T 9 A'],
		rules: ['area_part']
	},
	{
		name: 'where people come from and go to, no names of one country',
		format: 'table',
		said: { constants: { INDICATOR: 'population' } },
		text: lines('Origin,Destination,Year,Value', 'Albania,Germany,2019,120000', 'Georgia,Greece,2019,150000'),
		expected: [],
		rules: ['breakdown_other']
	},
	{
		name: 'a column headed Area with all, towns and the country',
		format: 'table',
		said: { constants: { REF_AREA: 'MDA', INDICATOR: 'unemployment' } },
		text: lines(
			'Years,Sex,Area,Unemployment rate',
			'2019,Both sexes,Total,5.1',
			'2019,Females,Total,4.4',
			'2019,Females,Urban,4'
		),
		expected: ['unemployment MDA 2019 T 5.1 A', 'unemployment MDA 2019 F 4.4 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'women, men, an index of both, and all, in Arabic too',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines(
			'Country,Year,Female,Male,GPI,إجمالي',
			'Albania,2018,11.1,12.8,0.95,12',
			'Egypt,2018,21.4,6.8,3.15,9.9'
		),
		expected: [
			'unemployment ALB 2018 F 11.1 A',
			'unemployment ALB 2018 M 12.8 A',
			'unemployment ALB 2018 T 12 A',
			'unemployment EGY 2018 F 21.4 A',
			'unemployment EGY 2018 M 6.8 A',
			'unemployment EGY 2018 T 9.9 A'
		],
		rules: ['indicator_unknown']
	},
	{
		name: 'an estimate between the bounds of its confidence',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines('Country,Year,Estimate,95% CI lower,95% CI upper,N', 'Albania,2018,12.5,10.1,15.2,1200'),
		expected: ['unemployment ALB 2018 T 12.5 A']
	},
	{
		name: 'a year with the word for a plan behind that for a year',
		format: 'table',
		text: lines('Страна,2019 год,2020 год,2026 год (план)', 'Казахстан,7.2,7.6,7', 'Албания,25.5,26,20'),
		said: { constants: { INDICATOR: 'neet_rate' } },
		expected: [
			'neet_rate KAZ 2019 T 7.2 A',
			'neet_rate KAZ 2020 T 7.6 A',
			'neet_rate ALB 2019 T 25.5 A',
			'neet_rate ALB 2020 T 26 A'
		],
		rules: ['forecast']
	},
	{
		name: 'a sex and an age group in one head',
		format: 'table',
		said: { constants: { REF_AREA: 'ARM', INDICATOR: 'youth_unemployment' } },
		text: lines(
			'Years,Total 15-74,"15-24, men",Women 15-24,Total 15-24',
			'2018,19.0,35.1,40.2,37.2',
			'2019,18.3,30.3,35.8,32.6'
		),
		expected: [
			'youth_unemployment ARM 2018 M 35.1 A',
			'youth_unemployment ARM 2018 F 40.2 A',
			'youth_unemployment ARM 2018 T 37.2 A',
			'youth_unemployment ARM 2019 M 30.3 A',
			'youth_unemployment ARM 2019 F 35.8 A',
			'youth_unemployment ARM 2019 T 32.6 A'
		]
	},
	{
		name: 'women and men of those in the row above',
		format: 'table',
		said: { constants: { REF_AREA: 'KAZ' }, indicators: { 'Уровень безработицы - всего': 'unemployment' } },
		text: lines(
			'Показатели,2009,2016',
			'Уровень безработицы - всего,11.5,6.9',
			'из них: мужчины,12.0,7.9',
			'женщины,10.9,5.3'
		),
		expected: [
			'unemployment KAZ 2009 T 11.5 A',
			'unemployment KAZ 2016 T 6.9 A',
			'unemployment KAZ 2009 M 12 A',
			'unemployment KAZ 2016 M 7.9 A',
			'unemployment KAZ 2009 F 10.9 A',
			'unemployment KAZ 2016 F 5.3 A'
		]
	},
	{
		name: 'changes and ranks of years beside years',
		format: 'table',
		text: lines(
			'NEET rate (15–24)',
			'Country,2018,2019,2018-2019 change,2019 rank',
			'Georgia,26.9,26.0,-0.9,4',
			'Albania,26.5,25.5,-1.0,3'
		),
		expected: [
			'neet_rate GEO 2018 T 26.9 A',
			'neet_rate GEO 2019 T 26 A',
			'neet_rate ALB 2018 T 26.5 A',
			'neet_rate ALB 2019 T 25.5 A'
		],
		rules: ['year_span']
	},
	{
		name: 'a pivot table, its sum in the corner',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines(
			'Sum of Value,Column Labels,,',
			'Row Labels,2018,2019,Grand Total',
			'Albania,26.5,25.5,52.0',
			'Georgia,26.9,26.0,52.9',
			'Grand Total,53.4,51.5,104.9'
		),
		expected: [
			'neet_rate ALB 2018 T 26.5 A',
			'neet_rate ALB 2019 T 25.5 A',
			'neet_rate GEO 2018 T 26.9 A',
			'neet_rate GEO 2019 T 26 A'
		]
	},
	{
		name: 'Palestine as Arab offices call it',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines('الدولة;السنة;الذكور;الإناث;الجملة', 'السلطة الفلسطينية;2019;21,3;41,2;25,3'),
		expected: ['unemployment PSE 2019 M 21.3 A', 'unemployment PSE 2019 F 41.2 A', 'unemployment PSE 2019 T 25.3 A']
	},
	{
		name: 'World Bank, most recent values, each of its own year',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Country Name,Most Recent Year,Most Recent Value', 'Georgia,2019,26.0', 'Kosovo,2020,32.7'),
		expected: ['neet_rate GEO 2019 T 26 A', 'neet_rate XKX 2020 T 32.7 A']
	},
	{
		name: 'ILOSTAT, rates of participation from its models, several age groups under one code',
		format: 'ilostat',
		text: lines(
			'ref_area,source,indicator,sex,classif1,time,obs_value,obs_status',
			'GEO,XA:2210,EAP_2WAP_SEX_AGE_RT,SEX_F,AGE_YTHADULT_YGE15,2019,54.1,',
			'GEO,XA:2210,EAP_2WAP_SEX_AGE_RT,SEX_F,AGE_YTHADULT_Y15-24,2019,34.1,'
		),
		expected: ['activity GEO 2019 F 54.1 E']
	},
	{
		name: 'ILOSTAT, heads in words, the type of its source among them',
		format: 'table',
		text: lines(
			'Reference area,Source type,Indicator,Sex,Age,Time,Value,Status',
			'Georgia,LFS,Unemployment rate by sex and age (%),Total,15+,2019,11.6,',
			'Georgia,LFS,Unemployment rate by sex and age (%),Total,15-24,2019,30.4,'
		),
		expected: ['unemployment GEO 2019 T 11.6 A', 'youth_unemployment GEO 2019 T 30.4 A']
	},
	{
		name: 'women and men, each with an interval of confidence, in Serbian',
		format: 'table',
		said: { constants: { REF_AREA: 'MKD', INDICATOR: 'unemployment' } },
		text: lines('Година;Укупно;Мушко;Мушко (95% CI);Женско;Женско (95% CI)', '2018;12,7;12,1;11-13;13,5;12-15'),
		expected: ['unemployment MKD 2018 T 12.7 A', 'unemployment MKD 2018 M 12.1 A', 'unemployment MKD 2018 F 13.5 A']
	},
	{
		name: 'a country among its prefectures',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Prefecture,2018,2019', 'Albania,26.5,25.5', 'Tirana,20.1,19.9', 'Durrës,24.1,23.9'),
		expected: ['neet_rate ALB 2018 T 26.5 A', 'neet_rate ALB 2019 T 25.5 A'],
		rules: ['area_part']
	},
	{
		name: 'a line over the table that names its country',
		format: 'table',
		said: { constants: { INDICATOR: 'unemployment' } },
		text: lines('Indicateur : Taux de chômage;;', 'Pays : Tunisie;;', ';;', 'Année;Hommes;Femmes', '2018;12,5;22,9'),
		expected: ['unemployment TUN 2018 M 12.5 A', 'unemployment TUN 2018 F 22.9 A']
	},
	{
		name: 'a line over the table that names a region',
		format: 'table',
		said: { constants: { REF_AREA: 'GEO', INDICATOR: 'unemployment' } },
		text: lines('Region: Imereti,,', ',,', 'Year,Men,Women', '2018,13.9,11.2'),
		expected: [],
		rules: ['breakdown_other']
	}
];
