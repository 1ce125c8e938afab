/**
 * What `d3-scale` takes from `d3-interpolate`, for numbers: the build puts this in its place (`vite.config.ts`), because
 * D3's own brings colours, dates and texts along, which no scale of the site maps to. Same formulas, same results.
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

/** @throws {Error} always: diverging scales over more than two colours are not used here */
export const piecewise = (): never => {
	throw new Error('not built in: see charts/frame/interpolate.ts');
};
