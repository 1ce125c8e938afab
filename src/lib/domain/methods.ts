/**
 * What values were measured by where an indicator is not measured in one way: which test, or which time a survey asks
 * about. The table `methods` says it of each value. Values of two methods are not comparable: no line joins them, no
 * change and no median is made of them.
 */
import { group } from 'd3';

/** A method with its name in the page's language. */
export interface Method {
	readonly code: string;
	readonly name: string;
}

/** A value of an indicator that is measured in one way has none. */
export interface Measured {
	readonly method?: Method | undefined;
}

/** Of a row of `notes` that names a method: its code is that of the method, its text the name. */
export const METHOD = 'method';

const codeOf = ({ method }: Measured): string | null => method?.code ?? null;

export const areComparable = (one: Measured, other: Measured): boolean => codeOf(one) === codeOf(other);

/** The methods of these values, each once, in the order they first occur. */
export const methodsOf = (values: readonly Measured[]): Method[] => [
	...new Map(values.flatMap(({ method }) => (method ? [[method.code, method] as const] : []))).values()
];

/** Those measured by the method most of them share; the first met of methods as frequent. */
export function ofCommonMethod<T>(items: readonly T[], measured: (item: T) => Measured): readonly T[] {
	const groups = [...group(items, (item) => codeOf(measured(item))).values()];
	return groups.reduce((most, one) => (one.length > most.length ? one : most), groups[0] ?? []);
}

/** Tests, held every few years: two of them make a change. */
const TESTS: ReadonlySet<string> = new Set(['pisa', 'timss']);
export const isTest = (method: string | null): boolean => method !== null && TESTS.has(method);

/** A row of `methods`; null: all countries, from the first year on, to the last. */
export interface MethodSpan {
	readonly indicator: string;
	readonly country: string | null;
	readonly yearFrom: number | null;
	readonly yearTo: number | null;
	readonly method: string;
}

/** The code of the method of one value; null where its indicator is measured in one way. */
export const methodAt = (
	spans: readonly MethodSpan[],
	{ indicator, country, year }: { readonly indicator: string; readonly country: string; readonly year: number }
): string | null =>
	spans.find(
		(one) =>
			one.indicator === indicator &&
			(one.country === null || one.country === country) &&
			year >= (one.yearFrom ?? -Infinity) &&
			year <= (one.yearTo ?? Infinity)
	)?.method ?? null;
