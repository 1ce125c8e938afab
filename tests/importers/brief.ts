import type { ImportedObservation } from '../../src/lib/importers/observations';

/** An observation in one line: indicator, country, year, sex, value, status. */
export const brief = (one: ImportedObservation): string =>
	[one.INDICATOR, one.REF_AREA, one.TIME_PERIOD, one.SEX, one.OBS_VALUE, one.OBS_STATUS].join(' ');
