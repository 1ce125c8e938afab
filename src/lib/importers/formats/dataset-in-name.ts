/** Eurostat calls some of its files after their data set and writes it nowhere within: `estat_edat_lfse_22.tsv`, `edat_lfse_22_1_Data.csv`. */
import type { Recognised } from '../layout';
import type { IndicatorReader } from '../indicator-reader';

/** A data set, behind which browsers number what they fetch again. */
const NAME = /^(?:estat_)?([a-z]+_[a-z0-9_]+?)(?:_1_data|_linear|_en)?(?: ?\(\d+\))?(?:\.[a-z]{2,4})*$/i;
const IS_EUROSTAT = /^estat_|_1_data\b/i;

/** What was recognised, with the data set that the name of the file names, if its table names no indicator. */
export function underDataset(best: Recognised, file: string, indicators: IndicatorReader): Recognised {
	const { layout } = best;
	if (layout.format !== 'eurostat_tsv' && !IS_EUROSTAT.test(file)) return best;
	const dataset = NAME.exec(file)?.[1];
	const isNamed =
		layout.constants.INDICATOR !== undefined ||
		layout.columns.some(({ role }) => role === 'INDICATOR' || role === 'INDICATOR_NAME');
	if (dataset === undefined || isNamed || !indicators.isCodeOf('eurostat', dataset)) return best;
	return {
		...best,
		layout: { ...layout, constants: { ...layout.constants, INDICATOR: dataset } },
		evidence: [...best.evidence, { key: 'file', seen: file }]
	};
}
