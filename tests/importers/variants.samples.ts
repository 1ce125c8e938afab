/** Less common files of the large publishers, made by hand after their forms, with invented values, and what they hold. */
import { lines, type Sample } from './sample';

export const VARIANTS: readonly Sample[] = [
	{
		name: 'Open SDG, joined breakdowns',
		format: 'open_sdg',
		text: lines(
			'Year,Age group / Sex,Value',
			'2018,,',
			'2018,15-24 / Both sexes,21.4',
			'2018,15-24 / Women,23.9',
			'2018,15-29 / Men,19.3'
		),
		expected: ['neet_rate MDA 2018 T 21.4 A', 'neet_rate MDA 2018 F 23.9 A']
	},
	{
		name: 'Open SDG, places that are towns and villages, ages in words, groups of people',
		format: 'open_sdg',
		text: lines(
			'Year,Units,Category,Age,Sex,Location,Persons with disabilities,Value',
			'2018,%,total,15-24 age,,,,33.1',
			'2018,%,,aged 15-24 ,female,,,35.2',
			'2018,%,,15-24 ,,urban,,30.7',
			'2018,%,,15-24 ,,,Total,41.6',
			'2018,%,,Y15,,,,9.9'
		),
		expected: ['neet_rate ARM 2018 T 33.1 A', 'neet_rate ARM 2018 F 35.2 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'Open SDG, parts of the country said beside it in codes of its office',
		format: 'table',
		text: lines(
			'Year,SERIES,UNIT_MEASURE,REF_AREA,URBANISATION,SEX,Value',
			'2018,SL_TLF_NEET,PT,,,,7.3',
			'2018,SL_TLF_NEET,PT,KZAKM,,,8.1',
			'2018,SL_TLF_NEET,PT,KZALA,,F,6.6',
			'2018,SL_TLF_NEET,PT,,Город,,6.4',
			'2018,SL_TLF_NEET,PT,,,M,5.8'
		),
		expected: ['neet_rate KAZ 2018 T 7.3 A', 'neet_rate KAZ 2018 M 5.8 A'],
		rules: ['area_part', 'breakdown_other']
	},
	{
		name: 'Open SDG, its own codes not translated',
		format: 'open_sdg',
		text: lines(
			'Year,concept.SEX,concept.AGE,Value',
			'2018,code.F,code.Y15T24,26.5',
			'2018,,code.Y15T24,19.9',
			'2018,code.M,code.Y15T17,8.2'
		),
		expected: ['neet_rate UKR 2018 F 26.5 A', 'neet_rate UKR 2018 T 19.9 A']
	},
	{
		name: 'a national table with columns for sexes, headed in Serbian',
		format: 'table',
		text: lines('Godina,Ukupno (%),Muškarci (%),Žene (%)', '2018,16.2,14.9,17.6', '2019,15.8,14.1,17.7'),
		expected: [
			'neet_rate MKD 2018 T 16.2 A',
			'neet_rate MKD 2018 M 14.9 A',
			'neet_rate MKD 2018 F 17.6 A',
			'neet_rate MKD 2019 T 15.8 A',
			'neet_rate MKD 2019 M 14.1 A',
			'neet_rate MKD 2019 F 17.7 A'
		]
	},
	{
		name: 'a national table, headed in Georgian',
		format: 'open_sdg',
		text: lines('წელი;სქესი;ასაკი;მნიშვნელობა', '2018;ქალები;15-24;31,4', '2018;სულ;15-24;26,9'),
		expected: ['neet_rate GEO 2018 F 31.4 A', 'neet_rate GEO 2018 T 26.9 A']
	},
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
