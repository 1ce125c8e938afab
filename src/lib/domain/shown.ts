/** Values as they are shown. Differences, verdicts, signs, ties and counts are decided on these, never on hidden digits. */

/** From here on a double holds no reliable decimal. */
const WHOLE = 1e15;

/**
 * The value with so many decimals: halves away from zero, of the decimal digits as written (52.65 -> 52.7 although its
 * binary fraction lies below). Never −0.
 * @param decimals a whole number, 0 or more
 */
export function shown(value: number, decimals: number): number {
	const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e');
	const scaled = Number(`${digits}e${Number(exponent) + decimals}`);
	if (!(scaled < WHOLE)) return value;
	// 15 digits: what sums and means leave behind them is not a digit of the value.
	const rounded = Number(`${Math.round(Number(scaled.toPrecision(15)))}e-${decimals}`);
	return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** `a` less `b`, of both as shown, so that a reader who subtracts gets the same. */
export const shownDifference = (a: number, b: number, decimals: number): number =>
	shown(shown(a, decimals) - shown(b, decimals), decimals);
