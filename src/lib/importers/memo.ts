/** Files say the same thing a million times: what a text means is worked out once. */

/** Different texts kept; a file of values nobody repeats must not fill the memory. */
const MOST_KEPT = 20_000;

/** A pure function of one text, with its answers kept. It never answers undefined. */
export const memo = <T>(of: (text: string) => T): ((text: string) => T) => memoBy((text: string) => text, of);

/**
 * A pure function of several things, with its answers kept.
 * @param keyOf alike for things with one answer
 */
export function memoBy<A extends readonly unknown[], T>(
	keyOf: (...things: A) => string,
	of: (...things: A) => T
): (...things: A) => T {
	const kept = new Map<string, T>();
	let last: { readonly things: A; readonly answer: T } | undefined;
	return (...things) => {
		// Cells of a row ask the same again and again.
		if (last?.things.every((thing, at) => thing === things[at])) return last.answer;
		const key = keyOf(...things);
		const known = kept.get(key);
		const answer = known === undefined ? of(...things) : known;
		if (known === undefined) {
			if (kept.size >= MOST_KEPT) kept.clear();
			kept.set(key, answer);
		}
		last = { things, answer };
		return answer;
	};
}
