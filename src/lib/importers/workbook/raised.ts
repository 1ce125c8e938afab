/**
 * Raised and lowered digits. A workbook keeps the number of a footnote, 26.6³, as the text “26.63” of which the last
 * digit is drawn smaller: taken for a digit, it makes another number.
 */
import { attribute, tags, textIn, unescaped, type SheetPart } from './parts';

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
	[...'0123456789()+-'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻'][at]!])
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
	[...'0123456789()+-'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₍₎₊₋'][at]!])
);

const RUN = /<(?:\w+:)?r(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?r>/gs;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?t>/gs;
const STRING = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gs;
const CELL = /<(?:\w+:)?c(\s[^>]*)>\s*(?:<(?:\w+:)?v>(\d+)<|<(?:\w+:)?is>(.*?)<\/(?:\w+:)?is>)/gs;

/** Names of sheets → places of cells, as `B2` → their texts. */
export function raisedTexts(
	bytes: Uint8Array,
	parts: readonly SheetPart[]
): ReadonlyMap<string, ReadonlyMap<string, string>> {
	const shared = new Map<number, string>();
	const strings = textIn(bytes, 'xl/sharedStrings.xml');
	if (isMoved(strings))
		for (const [at, [, string = '']] of [...strings.matchAll(STRING)].entries())
			if (isMoved(string)) shared.set(at, textOf(string));
	return new Map(
		parts.flatMap(({ name, file }) => {
			const sheet = textIn(bytes, file);
			if (shared.size === 0 && !isMoved(sheet)) return [];
			const texts = new Map<string, string>();
			for (const [, tag = '', index, inline = ''] of sheet.matchAll(CELL)) {
				const text = isMoved(inline)
					? textOf(inline)
					: attribute(tag, 't') === 's'
						? shared.get(Number(index))
						: undefined;
				if (text !== undefined) texts.set(attribute(tag, 'r') ?? '', text);
			}
			return [[name, texts] as const];
		})
	);
}

const isMoved = (xml: string): boolean => /<(?:\w+:)?vertAlign\b/.test(xml);

function textOf(string: string): string {
	return [...string.matchAll(RUN)]
		.map(([, run = '']) => {
			const text = [...run.matchAll(TEXT)].map(([, part = '']) => unescaped(part)).join('');
			const moved = tags(run, 'vertAlign').map((tag) => attribute(tag, 'val'))[0];
			const signs = moved === 'superscript' ? RAISED : moved === 'subscript' ? LOWERED : {};
			return [...text].map((sign) => signs[sign] ?? sign).join('');
		})
		.join('');
}
