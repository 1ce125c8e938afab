/** Tables divided by rows of one text, and others in which only their surroundings say what a row is of; by hand, with invented values. */
import { lines, type Sample } from './sample';

export const SECTIONS: readonly Sample[] = [
	{
		name: 'women and men under rows that say so',
		format: 'table',
		text: lines(
			'Country,2018,2019',
			'Total,,',
			'Albania,12.3,11.5',
			'Women,,',
			'Central Asia,,',
			'Georgia,17.8,16.2',
			'Men',
			'Armenia,20.3,18.7',
			'Both sexes',
			'Moldova,5.1,4.9'
		),
		expected: [
			'unemployment ALB 2018 T 12.3 A',
			'unemployment ALB 2019 T 11.5 A',
			'unemployment GEO 2018 F 17.8 A',
			'unemployment GEO 2019 F 16.2 A',
			'unemployment ARM 2018 M 20.3 A',
			'unemployment ARM 2019 M 18.7 A',
			'unemployment MDA 2018 T 5.1 A',
			'unemployment MDA 2019 T 4.9 A'
		]
	},
	{
		name: 'indicators under rows that name them, each with its ages',
		format: 'table',
		text: lines(
			'Страна;2018;2019',
			'Unemployment rate (15+);;',
			'Казахстан;4,9;4,8',
			'25–54;;',
			'Казахстан;4,4;4,3',
			'Youth unemployment rate (15–24);;',
			'Казахстан;3,9;3,7'
		),
		expected: [
			'unemployment KAZ 2018 T 4.9 A',
			'unemployment KAZ 2019 T 4.8 A',
			'youth_unemployment KAZ 2018 T 3.9 A',
			'youth_unemployment KAZ 2019 T 3.7 A'
		]
	},
	{
		name: 'women under a row, men and women in a column, and a part of the people',
		format: 'table',
		text: lines(
			'Country,Sex,2019',
			'Women,,',
			'Albania,Women,11.3',
			'Albania,Total,11.5',
			'Rural population,,',
			'Georgia,Women,5.8'
		),
		expected: ['unemployment ALB 2019 F 11.3 A'],
		rules: ['breakdown_other']
	},
	{
		name: 'World Bank, countries across',
		format: 'world_bank',
		text: lines(
			'Time,Time Code,Series Name,Series Code,Albania [ALB],West Bank and Gaza [PSE],Arab World [ARB]',
			'2019,YR2019,"NEET, total (%)",SL.UEM.NEET.ZS,25.5,..,31.2',
			'2020,YR2020,"NEET, female (%)",SL.UEM.NEET.FE.ZS,26.1,40.2,..'
		),
		expected: ['neet_rate ALB 2019 T 25.5 A', 'neet_rate ALB 2020 F 26.1 A', 'neet_rate PSE 2020 F 40.2 A']
	},
	{
		name: 'World Bank, World Development Indicators in bulk',
		format: 'world_bank',
		text: lines(
			'Country Name,Country Code,Indicator Name,Indicator Code,2018,2019,2024',
			'Albania,ALB,"NEET, male (% of male youth population)",SL.UEM.NEET.MA.ZS,27.1,26,',
			'Albania,ALB,"NEET, total (modeled ILO estimate)",SL.UEM.NEET.ME.ZS,28,27,26',
			'Albania,ALB,"Labor force participation rate, total (modeled ILO estimate)",SL.TLF.CACT.ZS,59.6,60.1,61.2',
			'Albania,ALB,"Labor force participation rate, total (national estimate)",SL.TLF.CACT.NE.ZS,59.5,60.4,',
			'Albania,ALB,"GDP per capita, PPP (constant 2017 international $)",NY.GDP.PCAP.PP.KD,13304,13656,'
		),
		expected: [
			'neet_rate ALB 2018 M 27.1 A',
			'neet_rate ALB 2019 M 26 A',
			'activity ALB 2018 T 59.6 E',
			'activity ALB 2019 T 60.1 E',
			'activity ALB 2024 T 61.2 E'
		],
		rules: ['indicator_unknown', 'measure_other']
	},
	{
		name: 'OECD SDMX-CSV, matched by its reader',
		format: 'sdmx_csv',
		text: lines(
			'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,ADJUSTMENT,Adjustment,SEX,Sex,AGE,Age,FREQ,Frequency of observation,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier',
			'DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_UNE_M(1.0),Unemployment,I,TUR,Türkiye,UNE_LF_M,Unemployment rate,PT_LF_SUB,Percentage of labour force,_Z,Not applicable,_T,Total,Y_GE15,15 years or over,A,Annual,2019,,13.7,,A,Normal value,0,Units',
			'DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_UNE_M(1.0),Unemployment,I,TUR,Türkiye,UNE_LF_M,Unemployment rate,PT_LF_SUB,Percentage of labour force,_Z,Not applicable,F,Female,Y_GE15,15 years or over,A,Annual,2019,,16.5,,P,Provisional value,0,Units',
			'DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_UNE_M(1.0),Unemployment,I,TUR,Türkiye,UNE_LF_M,Unemployment rate,PT_LF_SUB,Percentage of labour force,_Z,Not applicable,_T,Total,Y15T24,15 to 24,A,Annual,2019,,25.4,,A,Normal value,0,Units',
			'DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_UNE_M(1.0),Unemployment,I,TUR,Türkiye,UNE_LF_M,Unemployment rate,PT_LF_SUB,Percentage of labour force,Y,Seasonally adjusted,_T,Total,Y_GE15,15 years or over,M,Monthly,2019-05,,14.1,,A,Normal value,0,Units'
		),
		expected: ['unemployment TUR 2019 T 13.7 A', 'unemployment TUR 2019 F 16.5 P'],
		rules: ['period_within_year']
	},
	{
		name: 'rows numbered by the program that wrote them',
		format: 'table',
		text: lines(',country,year,value', '0,Albania,2019,11.5', '1,Georgia,2019,17.6', '2,Armenia,2020,18.3'),
		expected: ['unemployment ALB 2019 T 11.5 A', 'unemployment GEO 2019 T 17.6 A', 'unemployment ARM 2020 T 18.3 A']
	},
	{
		name: 'parts of countries without a word for a part',
		format: 'table',
		text: lines(
			'Country,2019',
			'Georgia,17.6',
			'Georgia (US),3.4',
			'Republika Srpska,11.7',
			'West Bank,14.6',
			'Gaza Strip,45.1',
			'West Bank and Gaza,25.3'
		),
		expected: ['unemployment GEO 2019 T 17.6 A', 'unemployment PSE 2019 T 25.3 A'],
		rules: ['area_part']
	}
];
