/** Women, men and both together: the whole lies between its parts; women are not exchanged for men. */
import type { Sex } from '../../domain/observation';
import { group } from 'd3';
import { finding, type Finding } from '../finding';
import type { ImportedObservation } from '../observations';
import type { References } from '../references';
import { placeOf } from './doubles';

/** Rounding alone may put the whole so far outside, in units of a rate. */
const ROUNDING = 0.11;
/** Sums of persons may differ by so much of the whole. */
const SUM = 0.01;
/** Years within which published values of women and men are compared. */
const NEAR_YEARS = 3;

export function* ofSexes(
	observations: readonly ImportedObservation[],
	{ indicators, published }: References
): Generator<Finding> {
	const units = new Map(indicators.map(({ indicator, unit }) => [indicator, unit]));
	const usual = group(
		published.filter(({ sex }) => sex !== 'T'),
		({ indicator, country }) => `${indicator} ${country}`
	);
	for (const ofYear of group(observations, (one) => `${one.INDICATOR} ${one.REF_AREA} ${one.TIME_PERIOD}`).values()) {
		const of = (sex: Sex) => ofYear.find(({ SEX }) => SEX === sex);
		const [total, women, men] = [of('T'), of('F'), of('M')];
		if (women === undefined || men === undefined) continue;
		if (
			total !== undefined &&
			isOutside(total.OBS_VALUE, women.OBS_VALUE, men.OBS_VALUE, units.get(total.INDICATOR) === 'persons')
		)
			yield finding('total_outside', placeOf(total), { women: women.OBS_VALUE, men: men.OBS_VALUE });
		const known = usual.get(`${women.INDICATOR} ${women.REF_AREA}`) ?? [];
		const near = (sex: Sex) =>
			known
				.filter((one) => one.sex === sex && Math.abs(one.year - women.TIME_PERIOD) <= NEAR_YEARS)
				.sort((a, b) => Math.abs(a.year - women.TIME_PERIOD) - Math.abs(b.year - women.TIME_PERIOD))[0]?.value;
		const [f, m] = [near('F'), near('M')];
		if (f !== undefined && m !== undefined && areExchanged(women.OBS_VALUE, men.OBS_VALUE, f, m))
			yield finding('sexes_exchanged', placeOf(women), { women: f, men: m });
	}
}

function isOutside(total: number, women: number, men: number, persons: boolean): boolean {
	if (persons) return Math.abs(total - women - men) > Math.max(1, total * SUM);
	return total < Math.min(women, men) - ROUNDING || total > Math.max(women, men) + ROUNDING;
}

/** Both lie much nearer to the published value of the other sex, and the two differ at all. */
function areExchanged(women: number, men: number, publishedWomen: number, publishedMen: number): boolean {
	const asIs = Math.abs(women - publishedWomen) + Math.abs(men - publishedMen);
	const crossed = Math.abs(women - publishedMen) + Math.abs(men - publishedWomen);
	const apart = Math.abs(publishedWomen - publishedMen);
	return apart > 0.05 * Math.max(Math.abs(publishedWomen), Math.abs(publishedMen)) && crossed < asIs * 0.25;
}
