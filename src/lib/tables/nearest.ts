/** The known word a mistyped one most likely stands for; null where none is near. Upper and lower case count alike. */
export function nearest(word: string, known: Iterable<string>): string | null {
	if (word.length > LONGEST_WORD) return null;
	const typed = word.toLowerCase();
	const letters = lettersOf(typed);
	let fewest = mostEdits(typed.length) + 1;
	const possible: { candidate: string; atLeast: number }[] = [];
	for (const candidate of known) {
		if (Math.abs(candidate.length - typed.length) >= fewest) continue;
		const atLeast = fewestEdits(letters, typed.length, candidate.toLowerCase());
		if (atLeast < fewest) possible.push({ candidate, atLeast });
	}
	let best: string | null = null;
	for (const { candidate, atLeast } of possible.sort((a, b) => a.atLeast - b.atLeast)) {
		if (atLeast >= fewest) break;
		const edits = distance(typed, candidate.toLowerCase());
		if (edits < fewest) [best, fewest] = [candidate, edits];
	}
	return best;
}

/** Longer texts are no slip of the hand. */
const LONGEST_WORD = 200;

/** How often each letter occurs, folded into so many counters; two letters may share one. */
const COUNTERS = 64;
function lettersOf(word: string): Int16Array {
	const counts = new Int16Array(COUNTERS);
	for (let index = 0; index < word.length; index++) counts[word.charCodeAt(index) % COUNTERS]!++;
	return counts;
}

/** No fewer edits than this lead from one word to the other: each letter the one has more often costs one. Quick to tell. */
function fewestEdits(letters: Int16Array, length: number, other: string): number {
	const left = Int16Array.from(letters);
	let common = 0;
	for (let index = 0; index < other.length; index++) if (left[other.charCodeAt(index) % COUNTERS]!-- > 0) common++;
	return Math.max(length, other.length) - common;
}

/** A word of one letter is near no other; a longer one may be wrong in nearly half of its letters. */
function mostEdits(length: number): number {
	return length < 2 ? 0 : Math.max(1, Math.floor(length * 0.45));
}

/** Levenshtein distance: the fewest letters to insert, delete, replace or exchange with their neighbour to turn `a` into `b`. */
export function distance(a: string, b: string): number {
	let twoAbove: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
			const edits = Math.min(replaced, above[column]! + 1, current[column - 1]! + 1);
			const exchangeable = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current.push(exchangeable ? Math.min(edits, twoAbove[column - 2]! + 1) : edits);
		}
		[twoAbove, above] = [above, current];
	}
	return above[b.length]!;
}

/** The way to mend an unknown word: the nearest known one, or else the given advice. */
export function suggestion(word: string, known: Iterable<string>, otherwise: string): string {
	const near = nearest(word, known);
	return near === null ? otherwise : `did you mean "${near}"?`;
}
