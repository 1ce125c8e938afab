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
	}
];
