/** Files after true downloads of labour organisations and of national platforms of the goals, with invented values, and what they hold. */
import { lines, type Sample } from './sample';

export const PLATFORMS: readonly Sample[] = [
	{
		name: 'ILOSTAT, several sources of a year, of which it shows one',
		format: 'ilostat',
		text: lines(
			'"ref_area","source","indicator","sex","classif1","time","obs_value","obs_status","note_source","best_source"',
			'"GEO","BX:1","UNE_DEAP_SEX_AGE_RT","SEX_T","AGE_YTHADULT_YGE15","2019",11.511,,"R1:3513",1',
			'"GEO","AA:2","UNE_DEAP_SEX_AGE_RT","SEX_T","AGE_YTHADULT_YGE15","2019",17.612,,"R1:3513",0',
			'"GEO","BB:3","UNE_DEAP_SEX_AGE_RT","SEX_F","AGE_YTHADULT_Y15-24","2016",31.257,"B",,1'
		),
		expected: ['unemployment GEO 2019 T 11.511 A', 'youth_unemployment GEO 2016 F 31.257 B'],
		rules: ['breakdown_other']
	},
	{
		name: 'World Bank by a program, names of columns in one word',
		format: 'table',
		text: lines(
			'CountryName,CountryCode,IndicatorName,IndicatorCode,Year,Value',
			'Arab World,ARB,NEET,SL.UEM.NEET.ZS,2019,31.2',
			'Albania,ALB,NEET,SL.UEM.NEET.ZS,2019,25.5',
			'Albania,ALB,NEET,SL.UEM.NEET.FE.ZS,2019,26.4'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A', 'neet_rate ALB 2019 F 26.4 A']
	},
	{
		name: 'OECD.Stat, age groups numbered in codes',
		format: 'oecd_stat',
		said: { indicators: { EMP3: 'youth_unemployment' } },
		text: lines(
			'"COU","Country","IND","Indicator","SEX","Sex","AGE","Age Group","TIME","Time","Unit Code","Unit","Value","Flag Codes","Flags"',
			'"TUR","Turkey","EMP3","Unemployment rate","WOMEN","Women","1524","15-24","2002","2002","PC","Percentage",17.3,,',
			'"TUR","Turkey","EMP3","Unemployment rate","ALL_PERSONS","All persons","1524","15-24","2003","2003","PC","Percentage",20.6,,',
			'"TUR","Turkey","EMP3","Unemployment rate","MEN","Men","1564","15-64","2002","2002","PC","Percentage",10.2,,'
		),
		expected: ['youth_unemployment TUR 2002 F 17.3 A', 'youth_unemployment TUR 2003 T 20.6 A']
	},
	{
		name: 'Open SDG, breakdowns beside an indicator that its own publisher breaks down',
		format: 'open_sdg',
		said: { constants: { REF_AREA: 'ARM', INDICATOR: 'neet_rate_15_29' } },
		text: lines(
			'Year,Units,Category,Age,Sex,Location,Value',
			'2019,%,total,15-29 age,,,31.2',
			'2019,%,,15-29 age,,urban,30.3',
			'2019,%,,15-24 ,,,23.4',
			'2019,%,with disabilities ,15-29age,,,56.5'
		),
		expected: ['neet_rate_15_29 ARM 2019 T 31.2 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'Open SDG, a sex alone beside an age group joined with one',
		format: 'open_sdg',
		said: { constants: { REF_AREA: 'MDA', INDICATOR: 'neet_rate' } },
		text: lines(
			'Year,Area of residence,Sex,Age group / Sex,Value',
			'2014,,,,36.1',
			'2014,Urban,,,30.5',
			'2014,,Men,,35.5',
			'2014,,,15-24 / Both sexes,27.1',
			'2014,,,15-24 / Men,29.6',
			'2014,,,15-24 / Women,25.4',
			'2014,,,15-29 / Women,37.4'
		),
		expected: ['neet_rate MDA 2014 T 27.1 A', 'neet_rate MDA 2014 M 29.6 A', 'neet_rate MDA 2014 F 25.4 A'],
		rules: ['age_total', 'breakdown_other']
	},
	{
		name: 'Open SDG in Russian, persons of ages in words',
		format: 'table',
		said: { constants: { REF_AREA: 'KAZ', INDICATOR: 'poverty' } },
		text: lines(
			'Year,Территория,Пол,Возраст,Value',
			'2018,,,,22.6',
			'2018,,Женщины,,22.7',
			'2018,,,Дети в возрасте 0 - 17 лет,28.4',
			'2018,,,Молодежь в возрасте 14 - 28 лет,20.8',
			'2018,Северная область,,,15.1'
		),
		expected: ['poverty KAZ 2018 T 22.6 A', 'poverty KAZ 2018 F 22.7 A'],
		rules: ['area_part', 'sex_new']
	},
	{
		name: 'parts of one country by their names alone, the country under none',
		format: 'table',
		said: { constants: { REF_AREA: 'GEO', INDICATOR: 'neet_rate' } },
		text: lines(
			'Year,Reference area,UNIT_MEASURE,Value',
			'2018,,Percent,26.2',
			'2018,Upperland,Percent,37.3',
			'2018,Lowermark,Percent,20.9'
		),
		expected: ['neet_rate GEO 2018 T 26.2 A'],
		rules: ['area_part']
	},
	{
		name: 'a break of the series in words behind the row, under no head',
		format: 'table',
		said: { constants: { REF_AREA: 'DEU', INDICATOR: 'neet_rate' } },
		text: lines(
			'Godina,Ukupno (%),Muškarci (%),Žene (%),',
			'2021,12.7,12.1,13.3,',
			'2022,11.9,12.2,11.6,',
			'2023,9.8,10.1,9.6,Prekid u vremenskoj seriji'
		),
		expected: [
			'neet_rate DEU 2021 T 12.7 A',
			'neet_rate DEU 2021 M 12.1 A',
			'neet_rate DEU 2021 F 13.3 A',
			'neet_rate DEU 2022 T 11.9 A',
			'neet_rate DEU 2022 M 12.2 A',
			'neet_rate DEU 2022 F 11.6 A',
			'neet_rate DEU 2023 T 9.8 B',
			'neet_rate DEU 2023 M 10.1 B',
			'neet_rate DEU 2023 F 9.6 B'
		]
	},
	{
		name: 'PX-Web, single years of age in numbers, the country among its municipalities',
		format: 'table',
		text: lines(
			'Year,Municipality,Sex,Age,population',
			'2011,KOSOVA,Total,0,31288',
			'2011,KOSOVA,Total,84,1232',
			'2011,KOSOVA,Total,85+,5384',
			'2011,KOSOVA,Total,Total,1739826',
			'2011,Deçan,Total,0,692',
			'2011,Deçan,Total,Total,40020'
		),
		expected: ['population XKX 2011 T 1739826 A'],
		rules: ['area_part']
	},
	{
		name: 'OECD.Stat, a title set above and a note below',
		format: 'oecd_stat',
		said: { indicators: { EMP3: 'youth_unemployment' } },
		text: lines(
			'Unemployment of young people, downloaded in March 2024',
			'"COU","Country","IND","Indicator","SEX","Sex","AGE","Age Group","TIME","Time","Unit Code","Unit","Value","Flag Codes","Flags"',
			'"TUR","Turkey","EMP3","Unemployment rate","WOMEN","Women","1524","15-24","2002","2002","PC","Percentage",17.3,,',
			'',
			'Data extracted from OECD.Stat'
		),
		expected: ['youth_unemployment TUR 2002 F 17.3 A']
	},
	{
		name: 'SDMX-CSV, a title with commas and an empty line set above',
		format: 'sdmx_csv',
		text: lines(
			'Early leavers, by sex, 2019',
			'',
			'DATAFLOW,LAST UPDATE,freq,unit,age,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
			'ESTAT:SDG_04_10(1.0),24/04/25 11:00:00,A,PC,Y18-24,F,TR,2019,28.3,b',
			'ESTAT:SDG_04_10(1.0),24/04/25 11:00:00,A,PC,Y18-24,T,MK,2019,7.4,'
		),
		expected: ['early_leavers TUR 2019 F 28.3 B', 'early_leavers MKD 2019 T 7.4 A']
	},
	{
		name: 'Eurostat TSV, a title set above',
		format: 'eurostat_tsv',
		said: { indicators: { '': 'early_leavers' } },
		text: lines(
			'Early leavers from education',
			'freq,sex,age,unit,geo\\TIME_PERIOD\t2018 \t2019 ',
			'A,F,Y18-24,PC,EL\t4.6 \t4.2 b'
		),
		expected: ['early_leavers GRC 2018 F 4.6 A', 'early_leavers GRC 2019 F 4.2 B']
	},
	{
		name: 'Our World in Data, saved anew with decimal commas',
		format: 'owid',
		text: lines(
			'Entity;Code;Year;NEET rate (15–24);World region according to OWID',
			'Albania;ALB;2015;32,84;Europe',
			'Kosovo;OWID_KOS;2016;30,1;Europe'
		),
		expected: ['neet_rate ALB 2015 T 32.84 A', 'neet_rate XKX 2016 T 30.1 A']
	},
	{
		name: 'Eurostat SDMX-CSV, its columns in another order, one of them a part of the people',
		format: 'sdmx_csv',
		text: lines(
			'DATAFLOW,LAST UPDATE,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,freq,unit,age,sex,citizen',
			'ESTAT:SDG_04_10(1.0),24/04/25 11:00:00,TR,2019,28.3,b,A,PC,Y18-24,F,TOTAL',
			'ESTAT:SDG_04_10(1.0),24/04/25 11:00:00,MK,2019,7.4,,A,PC,Y18-24,T,FOR'
		),
		expected: ['early_leavers TUR 2019 F 28.3 B'],
		rules: ['breakdown_other']
	},
	{
		name: 'Eurostat TSV, cut in its last row',
		format: 'eurostat_tsv',
		said: { indicators: { '': 'early_leavers' } },
		text: lines(
			'freq,sex,age,unit,geo\\TIME_PERIOD\t2018 \t2019 \t2020 ',
			'A,F,Y18-24,PC,EL\t4.6 \t4.2 b\t: ',
			'A,F,Y18-24,PC,TR\t30.6 \t'
		),
		expected: ['early_leavers GRC 2018 F 4.6 A', 'early_leavers GRC 2019 F 4.2 B', 'early_leavers TUR 2018 F 30.6 A'],
		rules: ['row_short']
	},
	{
		name: 'SDMX-CSV of ILO, its columns turned round',
		format: 'sdmx_csv',
		said: { indicators: { 'ILO:DF_EIP_NEET_SEX_RT(1.0)': 'neet_rate' } },
		text: lines(
			'DECIMALS,UNIT_MEASURE,OBS_STATUS,OBS_VALUE,TIME_PERIOD,EDUCATION,AGE,SEX,FREQ,REF_AREA,DATAFLOW',
			'1,PT,B,28.1,2021,_T,AGE_YTHADULT_Y15-24,SEX_F,A,GEO,ILO:DF_EIP_NEET_SEX_RT(1.0)',
			'1,PT,,17.2,2021,EDU_BASIC,AGE_YTHADULT_Y15-24,SEX_M,A,GEO,ILO:DF_EIP_NEET_SEX_RT(1.0)'
		),
		expected: ['neet_rate GEO 2021 F 28.1 B'],
		rules: ['breakdown_other']
	}
];
