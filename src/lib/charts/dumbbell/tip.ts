/** What the tip of a mark says: both values of its row, the one pointed at first, and the gap. */
import type { StatusWords } from '../frame/contract';
import { commentLines } from '../frame/status';
import { SEXES_DRAWN, type DumbbellOptions, type DumbbellRow, type DumbbellSex } from './rows';

export function tipOf(
	row: DumbbellRow,
	sex: DumbbellSex,
	options: Pick<DumbbellOptions, 'sexes' | 'format'>,
	statuses: StatusWords
): string[] {
	const { comma, colon } = statuses;
	const said = [sex, ...SEXES_DRAWN.filter((other) => other !== sex)].flatMap((one) => {
		const own = row[one];
		if (!own) return [];
		const status = own.status === 'A' ? '' : ` (${statuses[own.status]})`;
		return [`${options.sexes[one]}${comma} ${own.year}${colon} ${options.format(own.value)}${status}`];
	});
	return [row.name, ...said, row.gap, ...commentLines([row.F, row.M])];
}
