/**
 * What `d3-scale` takes from `d3-interpolate` and `d3-format`, for numbers: the build puts this in their place
 * (`vite.config.ts`), because D3's own bring colours, dates and locales along, which no scale of the site maps to and
 * `Intl` knows better. Same formulas, same results.
 */
type Interpolator = (t: number) => number;

export const interpolateNumber =
	(a: number, b: number): Interpolator =>
	(t) =>
		a * (1 - t) + b * t;

export const interpolateRound = (a: number, b: number): Interpolator => {
	const between = interpolateNumber(a, b);
	return (t) => Math.round(between(t));
};

export { interpolateNumber as interpolate };

/** How many decimals tell steps of this width apart. */
export const precisionFixed = (step: number): number => {
	const exponent = Number(Math.abs(step).toExponential().split('e')[1]);
	return Math.max(0, -exponent);
};

/** @throws {Error} always: no scale of the site interpolates piece by piece or formats its ticks */
const notBuiltIn = (): never => {
	throw new Error('not built in: see charts/frame/scale-parts.ts');
};
export {
	notBuiltIn as format,
	notBuiltIn as formatPrefix,
	notBuiltIn as formatSpecifier,
	notBuiltIn as piecewise,
	notBuiltIn as precisionPrefix,
	notBuiltIn as precisionRound
};
