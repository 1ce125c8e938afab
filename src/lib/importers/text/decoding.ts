/** From the bytes of a file to its text, a piece at a time: no large file stands in memory as one text. */
import { detected, type Encoding, type EncodingReason } from './encoding';
import { finding, type Finding } from '../finding';

/** Bytes of a piece. */
const PIECE = 4_000_000;

export interface Decoding {
	readonly encoding: Encoding;
	readonly reason: EncodingReason;
	/** Each is decoded when it is asked for; once only. */
	readonly pieces: Iterable<string>;
	/** Complete when all pieces have been asked for. Bytes that mean nothing become U+FFFD and are found. */
	readonly findings: readonly Finding[];
}

/**
 * @param chosen the encoding the reader chose; without it, the likeliest
 * @param onShare of the bytes, how many were decoded
 */
export function decoding(bytes: Uint8Array, chosen?: Encoding, onShare: (share: number) => void = () => {}): Decoding {
	const [encoding, reason] = chosen === undefined ? detected(bytes) : ([chosen, 'chosen'] as const);
	const findings = reason === 'letters' ? [finding('encoding_guessed', {}, { encoding })] : [];
	return { encoding, reason, findings, pieces: piecesOf(bytes, encoding, findings, onShare) };
}

/** All of it at once, for small files. */
export function decodeFile(bytes: Uint8Array, chosen?: Encoding) {
	const { pieces, ...decoded } = decoding(bytes, chosen);
	return { ...decoded, text: [...pieces].join('') };
}

/** UTF-8 that was read as an encoding of single bytes and saved so: “TÃ¼rkiye”, “Ð Ð¾Ñ”. */
const TWICE =
	/Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|(?:[ÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}|(?:[ØÙ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/;

function* piecesOf(
	bytes: Uint8Array,
	encoding: Encoding,
	findings: Finding[],
	onShare: (share: number) => void
): Generator<string> {
	const decoder = new TextDecoder(encoding);
	let lines = 1;
	let [isDamaged, isTwice] = [false, false];
	for (let at = 0; at < bytes.length; at += PIECE) {
		onShare(at / bytes.length);
		const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
		const lost = isDamaged ? -1 : text.indexOf('\uFFFD');
		if (lost >= 0) findings.push(finding('encoding_damaged', around(text, lost, lines), { encoding }));
		const twice = isTwice ? -1 : text.search(TWICE);
		if (twice >= 0) findings.push(finding('encoding_twice', around(text, twice, lines)));
		isDamaged ||= lost >= 0;
		isTwice ||= twice >= 0;
		lines += breaksIn(text, text.length);
		yield text;
	}
}

const around = (text: string, at: number, lines: number): { line: number; value: string } => ({
	line: lines + breaksIn(text, at),
	value: text.slice(Math.max(0, at - 15), at + 25).replace(/[\r\n]+/g, ' ')
});

function breaksIn(text: string, before: number): number {
	let breaks = 0;
	for (let next = text.indexOf('\n'); next !== -1 && next < before; next = text.indexOf('\n', next + 1)) breaks++;
	return breaks;
}
