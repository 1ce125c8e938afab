/** From the bytes of a file to its text: UTF-8 without a byte order mark, lines ending in LF. */
import type { Problem } from './problem';

const LF = 0x0a;
const DAMAGED = '\uFFFD';
/** More damaged lines than this have one cause: the file is in another encoding. */
const MOST_DAMAGED_LINES = 10;
/** So many bytes show what sort of file it is. */
const SAMPLE = 4096;

/** A file's text with LF line ends, readable even where the bytes were wrong, and what was wrong with them. */
export interface Decoded {
	/** Null where the bytes are no text. */
	readonly text: string | null;
	readonly problems: readonly Problem[];
}

/** @param file path named in the problems */
export function decode(bytes: Uint8Array, file: string): Decoded {
	const problems: Problem[] = [];
	const report = (line: number | null, message: string, remedy: string, more: Pick<Problem, 'formatMends'> = {}) =>
		problems.push({ file, line, column: null, value: null, message, remedy, ...more });

	const other = otherFormat(bytes);
	if (other !== null) {
		report(null, `the file is ${other}, not text in UTF-8`, 'save it as CSV UTF-8, with commas between the cells');
		return { text: null, problems };
	}
	const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	if (marked) {
		const remedy = 'save it as UTF-8 without BOM, or run npm run data:format';
		report(1, 'the file starts with a byte order mark', remedy, { formatMends: true });
	}
	const content = marked ? bytes.subarray(3) : bytes;

	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
	if (text.includes(DAMAGED)) {
		const damaged = [...damage(content)];
		const one = damaged.length > MOST_DAMAGED_LINES;
		for (const { line, message, remedy } of one ? damaged.slice(0, 1) : damaged)
			report(line, one ? `${message}; ${damaged.length - 1} more lines are damaged too` : message, remedy);
	}
	const carriageReturn = text.indexOf('\r');
	if (carriageReturn !== -1) {
		const name = text[carriageReturn + 1] === '\n' ? 'CRLF' : 'CR';
		const line = text.slice(0, carriageReturn).split('\n').length;
		const remedy = 'save the file with LF line ends (Unix), or run npm run data:format';
		report(line, `the line ends in ${name}`, remedy, { formatMends: true });
	}
	return { text: carriageReturn === -1 ? text : text.replace(/\r\n?/g, '\n'), problems };
}

/** What the bytes are if they are no text in an encoding of bytes; null if they may be. */
function otherFormat(bytes: Uint8Array): string | null {
	const [first, second, third] = bytes;
	if (first === 0x50 && second === 0x4b && third === 0x03) return 'a workbook or another archive (ZIP)';
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'in UTF-16';
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = [0, 0];
	sample.forEach((byte, index) => (byte === 0 ? zeros[index % 2]!++ : 0));
	const [even = 0, odd = 0] = zeros;
	if (Math.max(even, odd) * 4 < sample.length || sample.length < 2) return null;
	return Math.min(even, odd) * 4 < Math.max(even, odd) ? 'in UTF-16' : 'binary';
}

/** What is wrong in every line that is not UTF-8, or once was not and was saved by a program that put U+FFFD instead. */
function* damage(content: Uint8Array) {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	let line = 1;
	for (let start = 0; start < content.length; line++) {
		const end = content.indexOf(LF, start);
		const bytes = content.subarray(start, end === -1 ? content.length : end);
		const text = decoder.decode(bytes);
		const at = text.indexOf(DAMAGED);
		if (at !== -1) yield { line, ...explained(bytes, new TextEncoder().encode(text.slice(0, at)).length) };
		start += bytes.length + 1;
	}
}

function explained(bytes: Uint8Array, offset: number) {
	const [byte = 0, second, third] = bytes.subarray(offset, offset + 3);
	if (byte === 0xef && second === 0xbf && third === 0xbd) {
		const message = `the character at byte ${offset + 1} of the line was lost (U+FFFD)`;
		return { message, remedy: 'type it again' };
	}
	const hex = byte.toString(16).toUpperCase().padStart(2, '0');
	const message = `byte ${offset + 1} of the line (0x${hex}) is not UTF-8`;
	return { message, remedy: 'save the file as UTF-8 and type the character again' };
}
