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
	}
];
