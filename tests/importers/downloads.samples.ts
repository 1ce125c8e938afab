/** Files as they come from publishers’ pages and from programs that fetch them, made by hand, with invented values. */
import { lines, type Sample } from './sample';

export const DOWNLOADS: readonly Sample[] = [
	{
		name: 'marks, full stops and words behind years, fiscal and school years',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines(
			'Country,Year,Value',
			'Albania,2017 г.,33.1',
			'Albania,2019 (p),33.3',
			'Albania,2020*,33.4',
			'Albania,2021e,33.5',
			'Albania,2022.,35.5',
			'Albania,2024f,35.5',
			'Albania,FY2016,31.1',
			'Albania,FY2015/16,32.1',
			'Albania,school year 2014/15,32.1'
		),
		expected: [
			'neet_rate ALB 2017 T 33.1 A',
			'neet_rate ALB 2019 T 33.3 P',
			'neet_rate ALB 2020 T 33.4 A',
			'neet_rate ALB 2021 T 33.5 E',
			'neet_rate ALB 2022 T 35.5 A'
		],
		rules: ['status_unknown', 'forecast', 'year_span']
	},
	{
		name: 'a fiscal year among years across',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Country,2018,FY2019', 'Egypt,28.1,27.2'),
		expected: ['neet_rate EGY 2018 T 28.1 A'],
		rules: ['year_span']
	},
	{
		name: 'days of years under a frequency of once a year',
		format: 'table',
		said: { constants: { INDICATOR: 'early_leavers' } },
		text: lines(
			'"freq","sex","age","unit","geo","TIME_PERIOD","value"',
			'"A","T","Y18-24","PC","TR","2019-01-01",28.7',
			'"A","F","Y18-24","PC","MK","2019-01-01",7.4',
			'"M","F","Y18-24","PC","MK","2019-02-01",7.1'
		),
		expected: ['early_leavers TUR 2019 T 28.7 A', 'early_leavers MKD 2019 F 7.4 A'],
		rules: ['period_within_year']
	},
	{
		name: 'World Bank, fetched with two codes of each country and marks of no value in words of a program',
		format: 'table',
		text: lines(
			'"iso2c","iso3c","country","date","SL.UEM.NEET.ZS","unit","obs_status","footnote","last_updated"',
			'"AL","ALB","Albania",2019,25.5,NA,NA,NA,2025-01-28',
			'"XK","XKX","Kosovo",2019,32.7,NA,NA,NA,2025-01-28',
			'"1A","ARB","Arab World",2019,26.6,NA,NA,NA,2025-01-28'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A', 'neet_rate XKX 2019 T 32.7 A']
	},
	{
		name: 'World Bank, fetched with a column for each series',
		format: 'table',
		text: lines(
			'"","country","iso2c","iso3c","year","status","lastupdated","SP.POP.TOTL","SL.UEM.NEET.ZS"',
			'"1","Albania","AL","ALB",2019,"","2025-01-28",2854191,25.5',
			'"2","Kosovo","XK","XKX",2019,"","2025-01-28",1790133,NA'
		),
		expected: ['population ALB 2019 T 2854191 A', 'neet_rate ALB 2019 T 25.5 A', 'population XKX 2019 T 1790133 A']
	},
	{
		name: 'World Bank Data360, years across',
		format: 'own',
		text: lines(
			'FREQ,FREQ_LABEL,REF_AREA,REF_AREA_LABEL,INDICATOR,INDICATOR_LABEL,SEX,SEX_LABEL,AGE,AGE_LABEL,UNIT_MEASURE,UNIT_MEASURE_LABEL,COMP_BREAKDOWN_1,COMP_BREAKDOWN_1_LABEL,DATABASE_ID,DATABASE_ID_LABEL,UNIT_MULT,UNIT_MULT_LABEL,OBS_CONF,OBS_CONF_LABEL,2018,2019',
			'A,Annual,ALB,Albania,WB_WDI_SL_UEM_NEET_ZS,"Share of youth, total",_T,Total,Y15T24,15 to 24,PT,Percentage,_Z,Not applicable,WB_WDI,WDI,0,Units,PU,Public,26.6,25.5',
			'A,Annual,ALB,Albania,WB_WDI_SP_POP_TOTL,"Population, total",_T,Total,_T,All,PS,Persons,_Z,Not applicable,WB_WDI,WDI,3,Thousands,PU,Public,2866,2854'
		),
		expected: ['neet_rate ALB 2018 T 26.6 A', 'neet_rate ALB 2019 T 25.5 A'],
		rules: ['unit_other']
	},
	{
		name: 'World Bank Data360, a row per value',
		format: 'sdmx_csv',
		text: lines(
			'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,FREQ_LABEL,REF_AREA,REF_AREA_LABEL,INDICATOR,INDICATOR_LABEL,SEX,SEX_LABEL,AGE,AGE_LABEL,UNIT_MEASURE,UNIT_MEASURE_LABEL,TIME_PERIOD,OBS_VALUE,DATABASE_ID,UNIT_MULT,OBS_STATUS,OBS_STATUS_LABEL',
			'datastructure,WB.DATA360:DS_DATA360(1.2),I,A,Annual,ALB,Albania,WB_WDI_SL_UEM_NEET_FE_ZS,"Share of youth, female",F,Female,Y15T24,15 to 24,PT,Percentage,2018,26.6,WB_WDI,0,E,Estimated value'
		),
		expected: ['neet_rate ALB 2018 F 26.6 E']
	},
	{
		name: 'World Bank, gender data, women and men in a column of breakdowns',
		format: 'world_bank',
		text: lines(
			'Indicator Name,Indicator Code,Country Name,Country Code,Year,Value,Disaggregation',
			'"Vulnerable employment, female",SL.EMP.VULN.FE.ZS,Albania,ALB,2019,54.4,female',
			'"Vulnerable employment, female",SL.EMP.VULN.FE.ZS,Albania,ALB,2019,51.4,"female, rural"'
		),
		expected: ['vulnerable ALB 2019 F 54.4 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'World Bank, series under a short head, saved with semicolons',
		format: 'world_bank',
		text: lines(
			'Country;Country Code;Series;Series Code;2018 [YR2018];2019 [YR2019]',
			'Armenia;ARM;Population, total;SP.POP.TOTL;2836557;2820602',
			'Armenia;ARM;Share of youth;SL.UEM.NEET.ZS;..;26,1'
		),
		expected: ['population ARM 2018 T 2836557 A', 'population ARM 2019 T 2820602 A', 'neet_rate ARM 2019 T 26.1 A']
	},
	{
		name: 'UIS.Stat, codes without full stops',
		format: 'oecd_stat',
		text: lines(
			'"EDULIT_IND","Indicator","LOCATION","Country","TIME","Time","Value","Flag Codes","Flags"',
			'"GTVP_3_V","Share of vocational students","ALB","Albania","2015","2015",14.8,"",""',
			'"GTVP_3_V_F","Share of vocational students, female","ALB","Albania","2015","2015",9.2,"‡","UIS Estimation"'
		),
		expected: ['vet_share ALB 2015 T 14.8 A', 'vet_share ALB 2015 F 9.2 E']
	},
	{
		name: 'women and men below towns and villages in one column',
		format: 'table',
		said: { constants: { REF_AREA: 'TUN', INDICATOR: 'unemployment' } },
		text: lines(
			';2018;2019',
			'Urbain;13,8;12,9',
			'Rural;3,5;3,7',
			'Ensemble;9,5;9,2',
			'Masculin;8,1;7,8',
			'Féminin;14,0;13,5'
		),
		expected: [
			'unemployment TUN 2018 T 9.5 A',
			'unemployment TUN 2019 T 9.2 A',
			'unemployment TUN 2018 M 8.1 A',
			'unemployment TUN 2019 M 7.8 A',
			'unemployment TUN 2018 F 14 A',
			'unemployment TUN 2019 F 13.5 A'
		],
		rules: ['breakdown_other']
	},
	{
		name: 'women and men of towns alone in one column',
		format: 'table',
		said: { constants: { REF_AREA: 'TUN', INDICATOR: 'unemployment' } },
		text: lines(';2018;2019', 'Ensemble;9,5;9,2', 'Urbain;13,8;12,9', 'Masculin;8,1;7,8', 'Féminin;14,0;13,5'),
		expected: ['unemployment TUN 2018 T 9.5 A', 'unemployment TUN 2019 T 9.2 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'Eurostat SDMX-CSV, labels alone',
		format: 'sdmx_csv',
		text: lines(
			'DATAFLOW,LAST UPDATE,Time frequency,Unit of measure,Age class,Sex,Geopolitical entity (reporting),TIME_PERIOD,OBS_VALUE,OBS_FLAG',
			'ESTAT:SDG_04_10(1.0),24/04/25 11:00:00,Annual,Percentage,From 18 to 24 years,Females,Türkiye,2019,28.7,b',
			'ESTAT:SDG_04_10(1.0),24/04/25 11:00:00,Annual,Percentage,From 18 to 24 years,Total,"European Union - 27 countries (from 2020)",2019,10.2,',
			'ESTAT:SDG_04_10(1.0),24/04/25 11:00:00,Annual,Percentage,From 18 to 24 years,Total,"European Union - 28 countries (2013-2020)",2019,10.3,'
		),
		expected: ['early_leavers TUR 2019 F 28.7 B', 'early_leavers EUU 2019 T 10.2 A']
	},
	{
		name: 'Eurostat SDMX-CSV, labels alone, in French',
		format: 'sdmx_csv',
		text: lines(
			"STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,Fréquence (relative au temps),Sexe,Classe d'âge,Unité de mesure,Entité géopolitique (déclarante),TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS",
			'dataflow,ESTAT:SDG_04_10(1.0),Abandons précoces,Annuel,Femmes,De 18 à 24 ans,Pourcentage,Turquie,2019,28.7,,',
			'dataflow,ESTAT:SDG_04_10(1.0),Abandons précoces,Annuel,Total,De 18 à 24 ans,Pourcentage,Macédoine du Nord,2019,7.1,e,'
		),
		expected: ['early_leavers TUR 2019 F 28.7 A', 'early_leavers MKD 2019 T 7.1 E']
	},
	{
		name: 'United Nations, SDMX-CSV of the goals with numbers of countries',
		format: 'sdmx_csv',
		text: lines(
			'DATAFLOW,FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,URBANISATION,COMPOSITE_BREAKDOWN,ACTIVITY,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,NATURE,OBS_STATUS,SOURCE_DETAIL,COMMENT_OBS',
			'IAEG-SDGs:DF_SDG_GLC(1.20),A,G,SL_ISV_IFEM,8,_T,Y_GE15,_T,_T,_T,2019,29.7,PT,0,C,A,LFS,',
			'IAEG-SDGs:DF_SDG_GLC(1.20),A,G,SL_ISV_IFEM,51,F,Y_GE15,_T,_T,_T,2019,52.1,PT,0,M,A,LFS,',
			'IAEG-SDGs:DF_SDG_GLC(1.20),A,G,SL_ISV_IFEM,51,F,Y_GE15,R,_T,_T,2019,72.1,PT,0,C,A,LFS,',
			'IAEG-SDGs:DF_SDG_GLC(1.20),A,G,SL_ISV_IFEM,1,_T,Y_GE15,_T,_T,_T,2019,58,PT,0,M,A,ILO,'
		),
		expected: ['informal ALB 2019 T 29.7 A', 'informal ARM 2019 F 52.1 E'],
		rules: ['breakdown_other']
	},
	{
		name: 'IMF, one series in three decimals',
		format: 'imf',
		said: { indicators: { LUR: 'unemployment' } },
		text: lines(
			'WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tUnits\tScale\t2018\t2019\t2020\tEstimates Start After',
			'914\tALB\tLUR\tAlbania\tUnemployment rate\tPercent of total labor force\t\t12.300 \t11.500 \t11.700 \t2019'
		),
		expected: ['unemployment ALB 2018 T 12.3 A', 'unemployment ALB 2019 T 11.5 A'],
		rules: ['forecast']
	},
	{
		name: 'years across beside what is made of them',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines(
			'Country,Income group,Region,2018,2019,"Change, pp",Average,Rank',
			'Albania,Upper middle income,Europe & Central Asia,26.6,25.5,-1.1,26,3',
			'Georgia,Upper middle income,Europe & Central Asia,27.6,26.5,-1.1,27,4'
		),
		expected: [
			'neet_rate ALB 2018 T 26.6 A',
			'neet_rate ALB 2019 T 25.5 A',
			'neet_rate GEO 2018 T 27.6 A',
			'neet_rate GEO 2019 T 26.5 A'
		]
	},
	{
		name: 'regions of countries beside them',
		format: 'table',
		said: { constants: { INDICATOR: 'neet_rate' } },
		text: lines('Country,Region,2018,2019', 'Albania,Tirana,26.6,25.5', 'Albania,Total,27.6,26.5'),
		expected: ['neet_rate ALB 2018 T 27.6 A', 'neet_rate ALB 2019 T 26.5 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'UNDP, series and years joined in one heading',
		format: 'table',
		said: {
			indicators: { lfpr_f: 'activity', lfpr_m: 'activity', hdi: null },
			sexes: { lfpr_f: 'F' }
		},
		text: lines(
			'iso3,country,hdicode,region,hdi_2022,lfpr_f_2021,lfpr_f_2022,lfpr_m_2022',
			'ALB,Albania,High,ECA,0.789,50.2,50.7,66.2',
			'ZZA.VHHD,Very high human development,,,0.9,52.1,52.2,68.1'
		),
		expected: ['activity ALB 2021 F 50.2 E', 'activity ALB 2022 F 50.7 E'],
		rules: ['sex_unknown']
	},
	{
		name: 'SDMX-CSV 2.0, heads that name a sign between texts, keys of series, values marked as missing',
		format: 'sdmx_csv',
		text: lines(
			'STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,FREQ,REF_AREA,SEX,AGE,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS[;],UNIT_MULT',
			'dataflow,OECD.X:DF_X(1.0),I,A.TUR,A.TUR.2018,A,TUR,_T,Y15T24,SL.UEM.NEET.ZS,PT,2018,26.1,B,0',
			'dataflow,OECD.X:DF_X(1.0),I,A.TUR,A.TUR.2019,A,TUR,_T,Y15T24,SL.UEM.NEET.ZS,PT,2019,0,M,0',
			'dataflow,OECD.X:DF_X(1.0),I,A.TUR,A.TUR.2020,A,TUR,_T,Y15T24,SL.UEM.NEET.ZS,PT,2020,0,Q,0',
			'dataflow,OECD.X:DF_X(1.0),I,A.TUR,A.TUR.2021,A,TUR,_T,Y15T24,SL.UEM.NEET.ZS,PT,2021,,O,0'
		),
		expected: ['neet_rate TUR 2018 T 26.1 B'],
		rules: ['marked_missing']
	}
];
