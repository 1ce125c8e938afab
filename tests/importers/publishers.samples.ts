/** Files as the large publishers write them, made by hand, with what is in them. */
import { lines, type Sample } from './sample';

export const PUBLISHERS: readonly Sample[] = [
	{
		name: 'World Bank, CSV of the interface with preamble and trailing comma',
		format: 'world_bank',
		text: lines(
			'"Data Source","World Development Indicators",',
			'',
			'"Last Updated Date","2024-06-28",',
			'',
			'"Country Name","Country Code","Indicator Name","Indicator Code","1960","2019","2020",',
			'"Aruba","ABW","NEET","SL.UEM.NEET.ZS","","12.1","",',
			'"Arab World","ARB","NEET","SL.UEM.NEET.ZS","","31.2","",',
			'"Kosovo","XKX","NEET","SL.UEM.NEET.ZS","","33.123456","37.4",',
			'"Turkiye","TUR","NEET","SL.UEM.NEET.FE.ZS","","34.1","",'
		),
		expected: ['neet_rate XKX 2019 T 33.1235 A', 'neet_rate XKX 2020 T 37.4 A', 'neet_rate TUR 2019 F 34.1 A']
	},
	{
		name: 'World Bank, DataBank with two indicators and a footer',
		format: 'world_bank',
		text: lines(
			'Country Name,Country Code,Series Name,Series Code,2019 [YR2019],2020 [YR2020]',
			'"Egypt, Arab Rep.",EGY,"Population, total",SP.POP.TOTL,105618671,..',
			'Kosovo,KSV,Labor force participation,SL.TLF.CACT.ZS,40.5,39.25',
			'West Bank and Gaza,WBG,Vulnerable,SL.EMP.VULN.MA.ZS,..,21.5',
			'',
			'',
			'Data from database: World Development Indicators',
			'Last Updated: 06/28/2024'
		),
		expected: [
			'population EGY 2019 T 105618671 A',
			'activity XKX 2019 T 40.5 E',
			'activity XKX 2020 T 39.25 E',
			'vulnerable PSE 2020 M 21.5 A'
		]
	},
	{
		name: 'World Bank, series across',
		format: 'world_bank',
		text: lines(
			'Time,Time Code,Country Name,Country Code,"NEET, total (%) [SL.UEM.NEET.ZS]","Population, total [SP.POP.TOTL]"',
			'2019,YR2019,Albania,ALB,25.5,2854191',
			'2020,YR2020,Albania,ALB,..,2837849'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A', 'population ALB 2019 T 2854191 A', 'population ALB 2020 T 2837849 A']
	},
	{
		name: 'UNESCO UIS in bulk with qualifiers',
		format: 'uis',
		text: lines(
			'INDICATOR_ID,COUNTRY_ID,YEAR,VALUE,MAGNITUDE,QUALIFIER',
			'GTVP.3.V,ALB,2019,18.13456,,',
			'GTVP.3.V.F,ALB,2019,11.2,,UIS_EST',
			'GTVP.3.V.M,ALB,2020,24.5,,NAT_EST',
			'GTVP.3.V,ARM,2019,0,NIL,',
			'GTVP.3.V,ABW,2019,10,,'
		),
		expected: ['vet_share ALB 2019 T 18.1346 A', 'vet_share ALB 2019 F 11.2 E', 'vet_share ALB 2020 M 24.5 E'],
		rules: ['magnitude_other']
	},
	{
		name: 'UNESCO UIS in bulk without qualifiers, of today',
		format: 'uis',
		text: lines('indicator_id,country_id,year,value', 'GTVP.3.V,GEO,2021,9.5', 'GTVP.3.V.F,GEO,2021,8'),
		expected: ['vet_share GEO 2021 T 9.5 A', 'vet_share GEO 2021 F 8 A']
	},
	{
		name: 'Eurostat TSV',
		format: 'eurostat_tsv',
		text: lines(
			'freq,sex,age,unit,geo\\TIME_PERIOD\t2018 \t2019 \t2020 ',
			'A,F,Y18-24,PC,EL\t4.7 \t4.1 b\t: ',
			'A,T,Y18-24,PC,EU27_2020\t: c\t10.2 \t9.9 p',
			'A,M,Y18-24,PC,MK\t: u\t7.1 bu\t5.7 e',
			'A,T,Y18-24,PC,EL30\t3.1 \t3.2 \t3.3 ',
			'A,T,Y18-24,PC,EA19\t3.1 \t3.2 \t3.3 '
		),
		expected: [
			'early_leavers GRC 2018 F 4.7 A',
			'early_leavers GRC 2019 F 4.1 B',
			'early_leavers EUU 2019 T 10.2 A',
			'early_leavers EUU 2020 T 9.9 P',
			'early_leavers MKD 2019 M 7.1 B',
			'early_leavers MKD 2020 M 5.7 E'
		],
		rules: ['area_part', 'status_lost']
	},
	{
		name: 'Eurostat SDMX-CSV 1.0',
		format: 'sdmx_csv',
		text: lines(
			'DATAFLOW,LAST UPDATE,freq,sex,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
			'ESTAT:SDG_04_10(1.0),11/12/25 23:00:00,A,T,Y18-24,PC,UK,2019,10.9,',
			'ESTAT:SDG_04_10(1.0),11/12/25 23:00:00,A,F,Y18-24,PC,TR,2019,28.7,b',
			'ESTAT:SDG_04_10(1.0),11/12/25 23:00:00,A,F,Y18-24,PC,DE,2020,8.3,e'
		),
		expected: ['early_leavers TUR 2019 F 28.7 B', 'early_leavers DEU 2020 F 8.3 E']
	},
	{
		name: 'Eurostat SDMX-CSV 2.0 with columns of labels',
		format: 'sdmx_csv',
		text: lines(
			'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,sex,Sex,age,Age class,training,Training,wstatus,Status,unit,Unit of measure,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag),CONF_STATUS,Confidentiality',
			'dataflow,ESTAT:EDAT_LFSE_22(1.0),NEET,A,Annual,T,Total,Y15-29,15-29,NO_FE_NO_NFE,Neither,NEMP,Not employed,PC,Percentage,DE,Germany,2020,,8.6,,b,break in time series,,',
			'dataflow,ESTAT:EDAT_LFSE_22(1.0),NEET,A,Annual,T,Total,Y15-24,15-24,NO_FE_NO_NFE,Neither,NEMP,Not employed,PC,Percentage,DE,Germany,2020,,7.3,,,,,',
			'dataflow,ESTAT:EDAT_LFSE_22(1.0),NEET,A,Annual,T,Total,Y15-29,15-29,FE_NFE,In education,NEMP,Not employed,PC,Percentage,DE,Germany,2020,,30,,,,,'
		),
		expected: ['neet_rate_15_29 DEU 2020 T 8.6 B'],
		rules: ['breakdown_other']
	},
	{
		name: 'Eurostat, of another unit and another breakdown',
		format: 'sdmx_csv',
		text: lines(
			'DATAFLOW,LAST UPDATE,freq,indic_is,unit,ind_type,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
			'ESTAT:ISOC_SK_DSKL_I21(1.0),17/12/24 23:00:00,A,I_DSK2_BAB,PC_IND,IND_TOTAL,DE,2023,52.2,',
			'ESTAT:ISOC_SK_DSKL_I21(1.0),17/12/24 23:00:00,A,I_DSK2_BAB,PC_IND_IU3,IND_TOTAL,DE,2023,56.1,',
			'ESTAT:ISOC_SK_DSKL_I21(1.0),17/12/24 23:00:00,A,I_DSK2_BAB,PC_IND,Y16_24,DE,2023,62.2,',
			'ESTAT:ISOC_SK_DSKL_I21(1.0),17/12/24 23:00:00,A,I_DSK2_X,PC_IND,IND_TOTAL,DE,2023,2.2,'
		),
		expected: ['digital_skills DEU 2023 T 52.2 A'],
		rules: ['unit_unknown', 'breakdown_other']
	},
	{
		name: 'ILO SDMX-CSV',
		format: 'sdmx_csv',
		text: lines(
			'DATAFLOW,REF_AREA,FREQ,MEASURE,SEX,AGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE_TYPE,UNIT_MEASURE,UNIT_MULT,SOURCE,DECIMALS',
			'ILO:DF_UNE_DEAP_SEX_AGE_RT(1.0),KAZ,A,UNE_DEAP_RT,SEX_F,AGE_YTHADULT_YGE15,2019,5.3,,RT,PT,0,BA:1,1',
			'ILO:DF_UNE_DEAP_SEX_AGE_RT(1.0),KAZ,A,UNE_DEAP_RT,SEX_T,AGE_YTHADULT_Y15-24,2019,3.7,B,RT,PT,0,BA:1,1',
			'ILO:DF_UNE_DEAP_SEX_AGE_RT(1.0),KAZ,Q,UNE_DEAP_RT,SEX_T,AGE_YTHADULT_Y15-24,2019-Q1,3.6,,RT,PT,0,BA:1,1',
			'ILO:DF_UNE_DEAP_SEX_AGE_RT(1.0),KAZ,A,UNE_DEAP_RT,SEX_T,AGE_YTHADULT_YGE25,2019,5,,RT,PT,0,BA:1,1'
		),
		expected: ['unemployment KAZ 2019 F 5.3 A', 'youth_unemployment KAZ 2019 T 3.7 B'],
		rules: ['period_within_year']
	},
	{
		name: 'OECD SDMX-CSV with labels, of a data set nobody here knows',
		format: 'sdmx_csv',
		text: lines(
			'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,FREQ,Frequency of observation,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status',
			'DATAFLOW,OECD.EDU:DSD_X@DF_X(1.0),Young people,I,TUR,Türkiye,A,Annual,NEET,Neither,PT_POP,Percentage,2020,,30.2,,A,Normal value'
		),
		expected: [],
		rules: ['indicator_unknown']
	},
	{
		name: 'the site’s own SDMX-CSV',
		format: 'sdmx_csv',
		text: lines(
			'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,SEX,AGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,METHOD,SOURCE,COMMENT_OBS',
			'dataflow,TORINO_PROCESS:DF_OBSERVATIONS(1.0.0),I,neet_rate,ALB,T,Y15T24,2019,25.5,A,percent,,wdi,',
			'dataflow,TORINO_PROCESS:DF_OBSERVATIONS(1.0.0),D,neet_rate,ARM,T,Y15T24,2019,25.5,A,percent,,wdi,'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'ILOSTAT in bulk, codes',
		format: 'ilostat',
		text: lines(
			'ref_area,source,indicator,sex,classif1,time,obs_value,obs_status,note_classif,note_indicator,note_source',
			'ALB,BA:453,UNE_DEAP_SEX_AGE_RT,SEX_T,AGE_YTHADULT_YGE15,2019,11.466,,,I11:264,R1:2382',
			'ALB,BA:453,UNE_DEAP_SEX_AGE_RT,SEX_M,AGE_YTHADULT_Y15-24,2019,28.5,B,,,',
			'ALB,BA:453,UNE_DEAP_SEX_AGE_RT,SEX_T,AGE_YTHADULT_YGE15,2019Q1,12.1,,,,',
			'X01,XA:1,UNE_DEAP_SEX_AGE_RT,SEX_T,AGE_YTHADULT_YGE15,2019,6,,,,',
			'ALB,BA:453,UNE_TUNE_SEX_AGE_NB,SEX_T,AGE_YTHADULT_YGE15,2019,164,,,,'
		),
		expected: ['unemployment ALB 2019 T 11.466 A', 'youth_unemployment ALB 2019 M 28.5 B'],
		rules: ['period_within_year', 'indicator_unknown']
	},
	{
		name: 'ILOSTAT in bulk, codes and labels',
		format: 'ilostat',
		text: lines(
			'ref_area,ref_area.label,source,source.label,indicator,indicator.label,sex,sex.label,classif1,classif1.label,time,obs_value,obs_status,obs_status.label',
			'PSE,Occupied Palestinian Territory,BA,LFS,UNE_DEAP_SEX_AGE_RT,Unemployment rate by sex and age (%),SEX_F,Female,AGE_AGGREGATE_Y15-24,"Age (Aggregate bands): 15-24",2020,60.1,U,Unreliable'
		),
		expected: ['youth_unemployment PSE 2020 F 60.1 A'],
		rules: ['status_lost']
	},
	{
		name: 'UN SDG database',
		format: 'un_sdg',
		text: lines(
			'Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Time_Detail,TimeCoverage,UpperBound,LowerBound,BasePeriod,Source,GeoInfoUrl,FootNote,[Activity],[Nature],[Reporting Type],[Sex],[Units]',
			'8,8.3,8.3.1,SL_ISV_IFEM,"Informal employment, total",8,Albania,2019,60.5,2019,,,,,"LFS, ILO",,,TOTAL,C,G,BOTHSEX,PERCENT',
			'8,8.3,8.3.1,SL_ISV_IFEM,"Informal employment, total",8,Albania,2019,30.5,2019,,,,,LFS,,,NONAGR,C,G,BOTHSEX,PERCENT',
			'8,8.3,8.3.1,SL_ISV_IFEM,"Informal employment, total",51,Armenia,2019,52.1,2019,,,,,LFS,,,TOTAL,M,G,FEMALE,PERCENT',
			'8,8.3,8.3.1,SL_ISV_IFEM,"Informal employment, total",1,World,2019,58,2019,,,,,ILO,,,TOTAL,M,G,BOTHSEX,PERCENT',
			'8,8.3,8.3.1,SL_ISV_IFEM,"Informal employment, total",51,Armenia,2020,<2.5,2020,,,,,LFS,,,TOTAL,C,G,MALE,PERCENT'
		),
		expected: ['informal ALB 2019 T 60.5 A', 'informal ARM 2019 F 52.1 E'],
		rules: ['breakdown_other', 'number_bounded']
	},
	{
		name: 'IMF, with forecasts, thousands, n/a, -- and a footer',
		format: 'imf',
		text: lines(
			'WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tSubject Notes\tUnits\tScale\tCountry/Series-specific Notes\t2019\t2020\t2026\tEstimates Start After',
			'915\tGEO\tPopulation\tGeorgia\tPopulation\tNote\tPersons\tUnits\tSource\t3,716,858\tn/a\t3,600,001\t2019',
			'911\tARM\tNGDP\tArmenia\tPopulation\tNote\tPersons\tMillions\tSource\t2.965\t--\t2.9\t2020',
			'',
			'International Monetary Fund, World Economic Outlook Database, April 2024'
		),
		expected: ['population GEO 2019 T 3716858 A'],
		rules: ['forecast', 'indicator_unknown']
	},
	{
		name: 'OECD.Stat',
		format: 'oecd_stat',
		text: lines(
			'"COUNTRY","Country","SERIES","Series","SEX","Sex","AGE","Age","TIME","Time","Unit Code","Unit","PowerCode Code","PowerCode","Reference Period Code","Reference Period","Value","Flag Codes","Flags"',
			'"TUR","Türkiye","neet_rate","NEET","MW","All persons","1524","15 to 24","2019","2019","PC","Percentage","0","Units",,,26.1,,',
			'"TUR","Türkiye","neet_rate","NEET","WOMEN","Women","15-24","15 to 24","2019","2019","PC","Percentage","0","Units",,,34.1,"B","Break"'
		),
		expected: ['neet_rate TUR 2019 T 26.1 A', 'neet_rate TUR 2019 F 34.1 B']
	},
	{
		name: 'OECD data portal',
		format: 'oecd_portal',
		text: lines(
			'"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"',
			'"TUR","neet_rate","TOT","PC","A","2019",26.1,',
			'"TUR","neet_rate","WOMEN","PC","A","2019",34.1,"E"',
			'"TUR","neet_rate","TOT","PC","Q","2019-Q2",26.5,'
		),
		expected: ['neet_rate TUR 2019 T 26.1 A', 'neet_rate TUR 2019 F 34.1 E'],
		rules: ['period_within_year']
	},
	{
		name: 'Eurostat’s spreadsheet, saved as text',
		format: 'eurostat_sheet',
		text: lines(
			'Data extracted on 12/03/2024 10:00:00 from [ESTAT],,,,',
			'Dataset: ,Early leavers [sdg_04_10],,,',
			'Last updated: ,11/12/2023,,,',
			',,,,',
			'Time frequency,Annual,,,',
			'Unit of measure,Percentage,,,',
			'Sex,Females,,,',
			'Age class,From 18 to 24 years,,,',
			',,,,',
			'TIME,2018,,2019,',
			'GEO (Labels),,,,',
			'European Union - 27 countries (from 2020),10.5,,10.2,b',
			'Germany,10.3,,:,u',
			'Kosovo*,9.6,e,8.2,',
			',,,,',
			'Special value,,,,',
			':,not available,,,',
			'Observation flags:,,,,',
			'b,break in time series,,,'
		),
		expected: [
			'early_leavers EUU 2018 F 10.5 A',
			'early_leavers EUU 2019 F 10.2 B',
			'early_leavers DEU 2018 F 10.3 A',
			'early_leavers XKX 2018 F 9.6 E',
			'early_leavers XKX 2019 F 8.2 A'
		]
	}
];
