/** What files of publishers were found to hold beyond their plainest form; made by hand after these, with invented values. */
import { lines, type Sample } from './sample';

export const FOUND: readonly Sample[] = [
	{
		name: 'Our World in Data, two series, countries of the past and parts of the world',
		format: 'owid',
		text: lines(
			'Entity,Code,Year,"NEET rate (15–24)","GDP per capita (constant 2017 international $)",World region according to OWID',
			'Albania,ALB,2015,32.8,11878.4,Europe',
			'Albania,ALB,2016,30,,Europe',
			'Europe,OWID_EUR,2016,14.1,,',
			'European Union (27),,2016,15.2,,',
			'High-income countries,OWID_HIC,2016,13.9,,',
			'Kosovo,OWID_KOS,2016,30.1,,Europe',
			'USSR,OWID_USS,1990,,6871,'
		),
		expected: [
			'neet_rate ALB 2015 T 32.8 A',
			'neet_rate ALB 2016 T 30 A',
			'neet_rate EUU 2016 T 15.2 A',
			'neet_rate XKX 2016 T 30.1 A'
		],
		rules: ['indicator_unknown']
	},
	{
		name: 'a table with years in a column and in headings',
		format: 'table',
		text: lines(
			'Country,Year,NEET rate (15–24),Population (2019 revision)',
			'Albania,2015,32.8,2880703',
			'Georgia,2015,29.5,3725276'
		),
		expected: ['neet_rate ALB 2015 T 32.8 A', 'neet_rate GEO 2015 T 29.5 A'],
		rules: ['indicator_unknown']
	},
	{
		name: 'Gapminder, numbers shortened',
		format: 'table',
		text: lines('country,1800,2018,2019', 'Georgia,1.03M,3730000,3.72M', 'Moldova,500k,2710000,2700000'),
		expected: ['population GEO 2018 T 3730000 A', 'population MDA 2018 T 2710000 A', 'population MDA 2019 T 2700000 A'],
		rules: ['number_shortened']
	},
	{
		name: 'World Bank, older files of series that have new prices or a new poverty line under an old code',
		format: 'world_bank',
		text: lines(
			'Country Name,Country Code,Indicator Name,Indicator Code,2015,2016',
			'Albania,ALB,"GDP per capita, PPP (constant 2021 international $)",NY.GDP.PCAP.PP.KD,13876.8,14643.5',
			'Georgia,GEO,"GDP per capita, PPP (constant 2011 international $)",NY.GDP.PCAP.PP.KD,9143.6,9478.9',
			'Moldova,MDA,"Poverty headcount ratio at $8.30 a day (2021 PPP) (% of population)",SI.POV.UMIC,,61.4',
			'Ukraine,UKR,"Poverty headcount ratio at $6.85 a day (2017 PPP) (% of population)",SI.POV.UMIC,11.2,',
			'Armenia,ARM,GDP per capita growth (annual %),NY.GDP.PCAP.KD.ZG,2.8,0.1'
		),
		expected: [
			'income ALB 2015 T 13876.8 A',
			'income ALB 2016 T 14643.5 A',
			'poverty MDA 2016 T 61.4 A',
			'growth ARM 2015 T 2.8 A',
			'growth ARM 2016 T 0.1 A'
		],
		rules: ['measure_other']
	},
	{
		name: 'UNICEF, a multiplier and an age behind the value',
		format: 'sdmx_csv',
		text: lines(
			'DATAFLOW,REF_AREA:Geographic area,INDICATOR:Indicator,SEX:Sex,WEALTH_QUINTILE:Wealth Quintile,TIME_PERIOD:Time period,OBS_VALUE:Observation Value,UNIT_MULTIPLIER:Unit multiplier,UNIT_MEASURE:Unit of measure,OBS_STATUS:Observation Status,AGE:Current age',
			'UNICEF:DM(1.0): Youth,ALB: Albania,neet_rate: NEET,_T: Total,_T: Total,2018,28.1,0: Units,PCNT: %,A: Normal value,Y15T24: 15 to 24 years old',
			'UNICEF:DM(1.0): Youth,ALB: Albania,neet_rate: NEET,F: Female,_T: Total,2018,29.3,0: Units,PCNT: %,E: Estimated value,Y15T24: 15 to 24 years old',
			'UNICEF:DM(1.0): Youth,ALB: Albania,neet_rate: NEET,M: Male,Q1: Lowest,2018,31.9,0: Units,PCNT: %,A: Normal value,Y15T24: 15 to 24 years old',
			'UNICEF:DM(1.0): Youth,GEO: Georgia,neet_rate: NEET,_T: Total,_T: Total,2018,0.027,3: Thousands,PCNT: %,A: Normal value,Y15T24: 15 to 24 years old',
			'UNICEF:DM(1.0): Youth,MDA: Moldova,neet_rate: NEET,_T: Total,_T: Total,2018,19.5,0: Units,PCNT: %,A: Normal value,Y15T19: 15 to 19 years old',
			'UNICEF:DM(1.0): Youth,UNICEF_ECA: Europe and Central Asia,neet_rate: NEET,_T: Total,_T: Total,2018,17,0: Units,PCNT: %,A: Normal value,Y15T24: 15 to 24 years old'
		),
		expected: ['neet_rate ALB 2018 T 28.1 A', 'neet_rate ALB 2018 F 29.3 E'],
		rules: ['breakdown_other', 'unit_other']
	},
	{
		name: 'United Nations, the nature of a value and its status in two columns',
		format: 'un_sdg',
		text: lines(
			'Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Source,[Activity],[Age],[Nature],[Observation Status],[Reporting Type],[Sex],[Units]',
			'8,8.3,8.3.1,SL_ISV_IFEM,Informal employment,8,Albania,2019,57.3,LFS,TOTAL,15+,C,A,G,BOTHSEX,PERCENT',
			'8,8.3,8.3.1,SL_ISV_IFEM,Informal employment,51,Armenia,2019.0,45.1,LFS,TOTAL,15+,C,B,G,FEMALE,PERCENT',
			'8,8.3,8.3.1,SL_ISV_IFEM,Informal employment,268,Georgia,2019,31.2,LFS,TOTAL,15+,M,A,G,MALE,PERCENT'
		),
		expected: ['informal ALB 2019 T 57.3 A', 'informal ARM 2019 F 45.1 B', 'informal GEO 2019 M 31.2 E']
	},
	{
		name: 'UIS.Stat, estimates marked by signs',
		format: 'oecd_stat',
		text: lines(
			'"NATMON_IND","Indicator","LOCATION","Country","TIME","Time","Value","Flag Codes","Flags"',
			'"vet_share","Share of vocational programmes (%)","ARM","Armenia","2015","2015",10.5,"+","National Estimation"',
			'"vet_share","Share of vocational programmes (%)","ARM","Armenia","2016","2016",11.1,"‡","UIS Estimation"',
			'"vet_share","Share of vocational programmes (%)","ARM","Armenia","2017","2017",,"a","Category not applicable"',
			'"vet_share","Share of vocational programmes (%)","40675","SDG: World","2016","2016",10.9,"‡","UIS Estimation"'
		),
		expected: ['vet_share ARM 2015 T 10.5 E', 'vet_share ARM 2016 T 11.1 E']
	},
	{
		name: 'ILOSTAT of 2016, each cell with the name of its column',
		format: 'table',
		text: lines(
			'"Downloaded on SAT, 10 SEP 2016 08:05 +0200 from ILOSTAT",,,,,,',
			',,,,,,',
			'Indicator:,NEET rate (15–24),,,,,',
			',,,,,,',
			'Country,Sex,Education,Source,Series footnotes,2014,2015',
			'Albania,Total (Sex),Total (Education),LFS - Labour Force Survey,,30.5,29.8',
			'Albania,Female (Sex),Total (Education),LFS - Labour Force Survey,,31.2,',
			'Albania,Male (Sex),Advanced (Education),LFS - Labour Force Survey,,40.1,41.2'
		),
		expected: ['neet_rate ALB 2014 T 30.5 A', 'neet_rate ALB 2015 T 29.8 A', 'neet_rate ALB 2014 F 31.2 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'Eurostat, CSV of its former explorer',
		format: 'table',
		text: lines(
			'"TIME","GEO","SEX","AGE","UNIT","Value","Flag and Footnotes"',
			'"2015","Albania","Total","From 18 to 24 years","Percentage","21.3","b"',
			'"2015","Greece","Females","From 18 to 24 years","Percentage",":",""',
			'"2015","Greece","Males","From 18 to 24 years","Thousand","9.1",""',
			'"2015","European Union - 27 countries (from 2020)","Total","From 18 to 24 years","Percentage","11.1","e"'
		),
		expected: ['early_leavers ALB 2015 T 21.3 B', 'early_leavers EUU 2015 T 11.1 E'],
		rules: ['unit_other']
	},
	{
		name: 'UNdata, groups of people in words beside totals',
		format: 'table',
		text: lines(
			'"Country or Area","Subgroup","Year","Source","Unit","Value","Value Footnotes"',
			'"Albania","Total","2012","ILO_KILM","Percent","26.9","1"',
			'"Albania","Female 15-24 yr","2012","ILO_KILM","Percent","29.9",""'
		),
		expected: ['neet_rate ALB 2012 T 26.9 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'Eurostat TSV, differences of the sexes and persons to whom it does not apply',
		format: 'eurostat_tsv',
		text: lines(
			'freq,unit,sex,age,geo\\TIME_PERIOD\t2019 \t2020 ',
			'A,PC,T,Y18-24,MK\t7.1 \t5.7 d',
			'A,PC,DIFF,Y18-24,MK\t1.1 \t0.9 ',
			'A,PC,NAP,Y18-24,MK\t: \t3.1 '
		),
		expected: ['early_leavers MKD 2019 T 7.1 A', 'early_leavers MKD 2020 T 5.7 A'],
		rules: ['breakdown_other', 'status_lost']
	},
	{
		name: 'IMF of today, the last year observed named in each row',
		format: 'imf',
		text: lines(
			'"DATASET","SERIES_CODE","OBS_MEASURE","COUNTRY","INDICATOR","FREQUENCY","SCALE","UNIT","METHODOLOGY","LATEST_ACTUAL_ANNUAL_DATA","2022","2024","2025","2030"',
			'"IMF.RES:WEO(9.0.0)","ALB.LUR.A","OBS_VALUE","Albania","Unemployment rate (15+)","Annual","Units","Percent","","2024","11","10.7","10.3","10"',
			'"IMF.RES:WEO(9.0.0)","EGY.LUR.A","OBS_VALUE","Egypt","Unemployment rate (15+)","Annual","Units","Percent","","FY2023/24","7.3","6.9","6.7","6.5"',
			'"IMF.RES:WEO(9.0.0)","GEO.LUR.A","OBS_VALUE","Georgia","Unemployment rate (15+)","Annual","Units","Percent","","","17.3","13.9","13.8","13"',
			'"IMF.RES:WEO(9.0.0)","ALB.LP.A","OBS_VALUE","Albania","Population","Annual","Millions","Persons","","2024","2.4","2.4","2.3","2.3"'
		),
		expected: ['unemployment ALB 2022 T 11 A', 'unemployment ALB 2024 T 10.7 A', 'unemployment EGY 2022 T 7.3 A'],
		rules: ['forecast', 'unit_other']
	},
	{
		name: 'UNESCO, an export of its portal with parts of the world',
		format: 'uis',
		text: lines(
			'indicator_id;indicator_label_en;country_id;country_name_en;year;value;magnitude;qualifier;regional_group',
			'GTVP.3.V;VET;KAZ;Kazakhstan;2012;38.96;;;Central Asia',
			'GTVP.3.V.F;VET;ALB;Albania;2012;12.25;;UIS_EST;Europe'
		),
		expected: ['vet_share KAZ 2012 T 38.96 A', 'vet_share ALB 2012 F 12.25 E']
	},
	{
		name: 'UNICEF, codes with their labels in each cell, no data set named',
		format: 'sdmx_csv',
		said: { indicators: { EDU_NEET: 'neet_rate' } },
		text: lines(
			'REF_AREA:Geographic area,INDICATOR:Indicator,SEX:Sex,AGE:Current age,RESIDENCE:Residence,TIME_PERIOD:Time period,OBS_VALUE:Observation Value,UNIT_MULTIPLIER:Unit multiplier,UNIT_MEASURE:Unit of measure,OBS_STATUS:Observation Status,OBS_CONF:Observation confidentaility,LOWER_BOUND:Lower Bound,UPPER_BOUND:Upper Bound,DATA_SOURCE:Data Source',
			'ALB: Albania,EDU_NEET: Youth not in education or employment,F: Female,Y15T24: 15 to 24 years old,_T: Total,2018,27.5,0: Units,PCNT: %,A: Normal value,F: Free,25.1,29.9,LFS',
			'ALB: Albania,EDU_NEET: Youth not in education or employment,M: Male,Y15T24: 15 to 24 years old,U: Urban,2018,26.5,0: Units,PCNT: %,A: Normal value,F: Free,25.1,29.9,LFS',
			'ALB: Albania,EDU_NEET: Youth not in education or employment,M: Male,Y15T29: 15 to 29 years old,_T: Total,2018,25.5,0: Units,PCNT: %,A: Normal value,F: Free,25.1,29.9,LFS',
			'GEO: Georgia,EDU_NEET: Youth not in education or employment,_T: Total,Y15T24: 15 to 24 years old,_T: Total,2019,24.25,0: Units,PCNT: %,E: Estimated value,F: Free,,,LFS'
		),
		expected: ['neet_rate ALB 2018 F 27.5 A', 'neet_rate GEO 2019 T 24.25 E'],
		rules: ['breakdown_other']
	}
];
