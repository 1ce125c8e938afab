/** Less common files of the large publishers, made by hand after their forms, with invented values, and what they hold. */
import { lines, type Sample } from './sample';

export const VARIANTS: readonly Sample[] = [
	{
		name: 'Eurostat, an extraction somebody has chosen',
		format: 'sdmx_csv',
		text: lines(
			'DATAFLOW,LAST UPDATE,freq,sex,age,training,wstatus,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
			'ESTAT:EDAT_LFSE_22__CUSTOM_8463453(1.0),14/12/23 23:00:00,A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,TR,2019,29.5,',
			'ESTAT:EDAT_LFSE_22__CUSTOM_8463453(1.0),14/12/23 23:00:00,A,T,Y15-29,NO_FE_NO_NFE,EMP,PC,TR,2019,19.5,'
		),
		expected: ['neet_rate_15_29 TUR 2019 T 29.5 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'Eurostat SDMX-CSV 1.0, codes with labels in header and cells',
		format: 'sdmx_csv',
		text: lines(
			'"DATAFLOW","LAST UPDATE","freq: Time frequency","sex: Sex","age: Age class","unit: Unit of measure","geo: Geopolitical entity (reporting)","TIME_PERIOD: Time","OBS_VALUE: Observation value","OBS_FLAG: Observation status (Flag)"',
			'"ESTAT:SDG_04_10(1.0): Early leavers","24/04/25 23:00:00","A: Annual","T: Total","Y18-24: From 18 to 24 years","PC: Percentage","MK: North Macedonia","2019",7.1,"b: break in time series"'
		),
		expected: ['early_leavers MKD 2019 T 7.1 B']
	},
	{
		name: 'ILOSTAT in bulk, with persons of other sex',
		format: 'ilostat',
		text: lines(
			'ref_area,source,indicator,sex,classif1,time,obs_value,obs_status,note_classif,note_indicator,note_source',
			'KAZ,BA:568,UNE_DEAP_SEX_AGE_RT,SEX_T,AGE_YTHADULT_YGE15,2019,4.795,,,,R1:2382_R1:3513',
			'KAZ,BA:568,UNE_DEAP_SEX_AGE_RT,SEX_O,AGE_YTHADULT_YGE15,2019,6.1,,,,R1:2382_R1:3513'
		),
		expected: ['unemployment KAZ 2019 T 4.795 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'IMF, with forecasts beyond this year',
		format: 'imf',
		text: lines(
			'WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tUnits\tScale\t2019\t2029\tEstimates Start After',
			'915\tGEO\tPopulation\tGeorgia\tPopulation\tPersons\tUnits\t3,716,858\t3,600,001\t2022'
		),
		expected: ['population GEO 2019 T 3716858 A'],
		rules: ['forecast']
	},
	{
		name: 'OECD.Stat, values beside their standard errors',
		format: 'oecd_stat',
		text: lines(
			'"COUNTRY","Country","ISCED11","Education level","SEX","Gender","INDICATOR","Indicator","MEASURE","Measure","YEAR","Year","Unit Code","Unit","Value","Flag Codes","Flags"',
			'"TUR","Türkiye","T","Total","F","Women","neet_rate","NEET","VALUE","Value","2019","2019","PC","Percentage",34.1,"b","Break"',
			'"TUR","Türkiye","T","Total","F","Women","neet_rate","NEET","SE","Standard error","2019","2019","PC","Percentage",0.3,,',
			'"TUR","Türkiye","L3","Upper secondary","F","Women","neet_rate","NEET","VALUE","Value","2019","2019","PC","Percentage",26.1,,'
		),
		expected: ['neet_rate TUR 2019 F 34.1 B'],
		rules: ['breakdown_other']
	}
];
