/** From the bytes of a file to its text: UTF-8 without a byte order mark, lines ending in LF. */
import type { Problem } from './problem';

const LF = 0x0a;
const DAMAGED = '\uFFFD';

/** A file's text with LF line ends, readable even where the bytes were wrong, and what was wrong with them. */
export interface Decoded {
	readonly text: string;
	readonly problems: readonly Problem[];
}

/** @param file path named in the problems */
export function decode(bytes: Uint8Array, file: string): Decoded {
	const problems: Problem[] = [];
	const report = (line: number, message: string, remedy: string) =>
		problems.push({ file, line, column: null, value: null, message, remedy });

	const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	if (marked)
		report(1, 'the file starts with a byte order mark', 'save it as UTF-8 without BOM, or run npm run data:format');
	const content = marked ? bytes.subarray(3) : bytes;

	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
	if (text.includes(DAMAGED)) {
		for (const { line, message, remedy } of damage(content)) report(line, message, remedy);
	}
	const carriageReturn = text.indexOf('\r');
	if (carriageReturn !== -1) {
		const name = text[carriageReturn + 1] === '\n' ? 'CRLF' : 'CR';
		const line = text.slice(0, carriageReturn).split('\n').length;
		report(line, `the line ends in ${name}`, 'save the file with LF line ends (Unix), or run npm run data:format');
	}
	return { text: carriageReturn === -1 ? text : text.replace(/\r\n?/g, '\n'), problems };
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
