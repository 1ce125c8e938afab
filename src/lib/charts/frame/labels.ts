/** Room for texts where no text can be measured: how wide they are at most, where they break, how they make way. */

/** Widths in em, from above: the widest of the common system faces decides. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
	[/[\p{M}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u, 0],
	[/[\s.,:;'’!|ijlI·]/u, 0.33],
	[/[ftr()[\]\-‐"«»/*]/u, 0.43],
	[/[mwжшщюыфЖШЩЮМФмЫД%−–&@+=<>]/u, 0.92],
	[/[MW]/u, 0.98],
	[/[اأإآلردذزو]/u, 0.45],
	[/\p{Script=Arabic}/u, 0.72],
	[/\p{Lu}/u, 0.76]
];
const OTHER = 0.65;
const BOLD = 1.12;

/** Widths found so far: texts are measured in every layout, and their signs are few. */
const ems = new Map<string, number>();

function emOf(sign: string): number {
	const known = ems.get(sign);
	if (known !== undefined) return known;
	const em = CLASSES.find(([signs]) => signs.test(sign))?.[1] ?? OTHER;
	ems.set(sign, em);
	return em;
}

/**
 * The most room a line of text takes, px.
 * @param size of the type, px
 */
export function textWidth(text: string, size: number, bold = false): number {
	let em = 0;
	for (const sign of text) em += emOf(sign);
	return em * size * (bold ? BOLD : 1);
}

/** Where a text may break: after spaces that are not no-break spaces, and after hyphens, unless between digits. */
const pieces = (text: string): string[] => text.split(/(?<=[^\S\u00A0\u202F\u2007]|[‐-](?!\d))/u);

/** Ranges and numbers with what belongs to them: `2010–2024`, `15–24`, `15 إلى 24`, `12,3 %`, `−0.3`. */
const NUMBER = String.raw`[−+<>]?\p{Nd}[\p{Nd}.,\u00A0\u202F]*(?<!\p{P})`;
const RANGE = new RegExp(`(${NUMBER}(?:[–-]|[ \u00A0]إلى )${NUMBER})`, 'u');

/** A text in parts, every second of which is a range of numbers that no line may break. */
export const rangesApart = (text: string): string[] => text.split(RANGE);

/** Between a number and a short word it counts, and before a number at the end: `11 countries`, `1,5 п. п.`, `of 7`. */
const COUNTED = /(?<=\d) (?=[^\s\d]{1,11}(?!\S))|(?<=\s\S{2,3}) (?=\d+$)/g;

/** After an Arabic letter a per cent sign would go to the left of its number; where the number stands alone it does not. */
const PER_CENT = /(?<=\d)%/g;

/** A text whose numbers stand on one line with the words they count, in Arabic with the sign where it is everywhere. */
export function numbersJoined(text: string): string {
	const joined = text.replace(COUNTED, '\u00A0');
	return /[ء-ي]/.test(text) ? joined.replace(PER_CENT, '\u200E%\u200E') : joined;
}

/** Ends in a letter of a script that hyphenates. */
const HYPHENATED = /[\p{Script=Latin}\p{Script=Cyrillic}]\p{M}*$/u;
const HYPHEN = '-';

/** Width of the longest piece that stands on one line, px. */
export const longestPiece = (text: string, size: number, bold = false): number =>
	Math.max(...pieces(text).map((piece) => textWidth(piece.trim(), size, bold)));

/**
 * A text in lines no wider than the limit, broken between words and, where one word is too long, within it with a hyphen.
 * @param limit px
 */
export function wrap(text: string, limit: number, size: number, bold = false): string[] {
	const fits = (line: string) => textWidth(line, size, bold) <= limit;
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text.trim())) {
		if (fits((line + piece).trimEnd())) {
			line += piece;
			continue;
		}
		if (line !== '') lines.push(line);
		line = '';
		const signs = [...piece.trimEnd()];
		signs.forEach((sign, at) => {
			if (line !== '' && !fits(line + sign + (at < signs.length - 1 && !fits(piece.trimEnd()) ? HYPHEN : ''))) {
				lines.push(line + (HYPHENATED.test(line) && HYPHENATED.test(sign) ? HYPHEN : ''));
				line = '';
			}
			line += sign;
		});
		line += piece.slice(piece.trimEnd().length);
	}
	return [...lines, line].map((one) => one.trim()).filter((one) => one !== '');
}

/** Does the text begin from the right? Decided by its first letter. */
export function isRightToLeft(text: string): boolean {
	const letter = /\p{L}/u.exec(text)?.[0] ?? '';
	return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter);
}

/** A label that would like to stand at a height. */
export interface Wish {
	readonly id: string;
	/** Where its middle would like to be. */
	readonly at: number;
	readonly size: number;
}

interface Block {
	sum: number;
	count: number;
	first: number;
}

/**
 * Moves labels apart along one axis, each as little as possible; their order stays.
 * @returns the middle of each label by id
 * @throws {RangeError} if they need more room than there is
 */
export function spread(wishes: readonly Wish[], min: number, max: number, gap = 0): Map<string, number> {
	const sorted = [...wishes].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	const total = sorted.reduce((sum, wish) => sum + wish.size, 0) + gap * Math.max(0, sorted.length - 1);
	if (total > max - min + 1e-6) throw new RangeError(`labels need ${total} px, there are ${max - min}`);

	// Labels that would overlap form a block that stands at the mean of their wishes (pool adjacent violators).
	const blocks: Block[] = [];
	let before = 0;
	sorted.forEach((wish, first) => {
		let block: Block = { sum: wish.at - wish.size / 2 - before, count: 1, first };
		for (let top = blocks.at(-1); top && top.sum / top.count >= block.sum / block.count; top = blocks.at(-1)) {
			block = { sum: top.sum + block.sum, count: top.count + block.count, first: top.first };
			blocks.pop();
		}
		blocks.push(block);
		before += wish.size + gap;
	});

	const places = new Map<string, number>();
	before = 0;
	let at = 0;
	sorted.forEach((wish, index) => {
		while ((blocks[at + 1]?.first ?? Infinity) <= index) at += 1;
		const block = blocks[at] as Block;
		const top = Math.min(Math.max(block.sum / block.count, min), max - total);
		places.set(wish.id, top + before + wish.size / 2);
		before += wish.size + gap;
	});
	return places;
}

/** Text and, in between, what is isolated in it: a name or a code in another language. Always an odd count of parts. */
export const isolatesApart = (text: string): string[] => text.split(/\u2068([^\u2069]*)\u2069/);
