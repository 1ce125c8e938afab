/** In which encoding a text is, and how that is known; what a file is if it is none. */

export const ENCODINGS = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1250',
	'windows-1251',
	'windows-1252',
	'windows-1256'
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Why an encoding was chosen: a mark at the start, zero bytes, valid UTF-8, nothing but ASCII, the letters it gives, or the reader. */
export type EncodingReason = 'mark' | 'zeros' | 'valid' | 'ascii' | 'letters' | 'chosen';

/** What a file is if it is no text of cells; told by its first bytes. */
export type OtherFile =
	| 'workbook'
	| 'old_workbook'
	| 'locked_workbook'
	| 'ods'
	| 'parquet'
	| 'pdf'
	| 'px'
	| 'packed'
	| 'html'
	| 'xml'
	| 'json'
	| 'binary';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];
const OTHER: readonly (readonly [OtherFile, readonly number[]])[] = [
	['workbook', [0x50, 0x4b, 0x03, 0x04]],
	['old_workbook', [0xd0, 0xcf, 0x11, 0xe0]],
	['parquet', [0x50, 0x41, 0x52, 0x31]],
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['packed', [0x1f, 0x8b]],
	// A ZIP of nothing, 7z, RAR, xz, bzip2.
	['packed', [0x50, 0x4b, 0x05, 0x06]],
	['packed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
	['packed', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
	['packed', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
	['packed', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]]
];
/** So many bytes show what sort of file it is. */
const SAMPLE = 65_536;
const LARGEST_LOCKED = 30_000_000;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
	mark.every((byte, index) => bytes[index] === byte);

/** With a password, a workbook of today is kept, encrypted, in the container of the old ones. */
const isLocked = (bytes: Uint8Array): boolean =>
	latin1(bytes.subarray(0, LARGEST_LOCKED)).includes([...'EncryptedPackage'].join('\0'));

/** A packed folder lists its files at its end; a workbook is one, too, but of other files, as are other documents. */
function isFolder(bytes: Uint8Array): boolean {
	const end = latin1(bytes.subarray(-SAMPLE));
	const at = end.indexOf('PK\x01\x02');
	const list = at < 0 ? '' : end.slice(at);
	if (/\.(?:csv|tsv|tab|txt|xlsx?|parquet)/i.test(list)) return !list.includes('xl/workbook');
	return (
		bytes.length > ZIP_HEAD &&
		!/\[Content_Types\]\.xml|xl\/|word\/|ppt\/|mimetype/.test(latin1(bytes.subarray(0, SAMPLE)) + list)
	);
}
/** Bytes before the name of the first file of a ZIP. */
const ZIP_HEAD = 30;

/** LibreOffice and OpenOffice name their kind in the first file, not compressed. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
	latin1(bytes.subarray(0, 120)).includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** A tape archive has its mark behind the first name and its rights. */
const isTape = (bytes: Uint8Array): boolean => latin1(bytes.subarray(257, 262)) === 'ustar';

/** What a file is that is no table in text; null if it may be one. */
export function otherFile(bytes: Uint8Array): OtherFile | null {
	const known = OTHER.find(([, mark]) => startsWith(bytes, mark));
	if (known?.[0] === 'workbook' && isOpenDocument(bytes)) return 'ods';
	if (known?.[0] === 'workbook' && isFolder(bytes)) return 'packed';
	if (known?.[0] === 'old_workbook' && isLocked(bytes)) return 'locked_workbook';
	if (known !== undefined) return known[0];
	if (isTape(bytes)) return 'packed';
	const encoding = markOf(bytes)?.[0] ?? zeroPattern(bytes);
	if (encoding === 'binary') return 'binary';
	const start = new TextDecoder(encoding ?? 'utf-8').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
	if (PAGE.test(start)) return 'html';
	if (/^(?:charset|axis-version|creation-date)="[^"]*";/.test(start)) return 'px';
	if (start.startsWith('<?xml') || /^<\w+[^,;\t]*xmlns/.test(start)) return 'xml';
	return /^[{[]\s*(?:["{[\]}]|$)/.test(start) ? 'json' : null;
}

/** What pages begin with, those of offices under the name of a workbook too; Excel packs a page with its pictures. */
const PAGE = /^<(?:!doctype html|html|head|body|style|title|meta|table|center|div|font|h[1-6])\b|^mime-version:/;

function markOf(bytes: Uint8Array) {
	return MARKS.find(([, mark]) => startsWith(bytes, mark));
}

export function detected(bytes: Uint8Array): readonly [Encoding, EncodingReason] {
	const mark = markOf(bytes);
	if (mark !== undefined) return [mark[0], 'mark'];
	const zeros = zeroPattern(bytes);
	if (zeros !== null && zeros !== 'binary') return [zeros, 'zeros'];
	if (!bytes.some((byte) => byte >= 0x80)) return ['utf-8', 'ascii'];
	return looksLikeUtf8(bytes) ? ['utf-8', 'valid'] : [byLetters(bytes), 'letters'];
}

/** UTF-16 without a mark has zeros at every second byte, where letters are Latin; other zeros are no text. */
function zeroPattern(bytes: Uint8Array): Encoding | 'binary' | null {
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = [0, 0];
	sample.forEach((byte, index) => (byte === 0 ? zeros[index % 2]!++ : 0));
	const [even = 0, odd = 0] = zeros;
	if (even + odd === 0) return null;
	if (odd > even * 4 && odd * 8 > sample.length) return 'utf-16le';
	if (even > odd * 4 && even * 8 > sample.length) return 'utf-16be';
	return 'binary';
}

/** Are nearly all bytes beyond ASCII parts of UTF-8 characters? A damaged one in hundreds does not make it another encoding. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
	let valid = 0;
	let invalid = 0;
	for (let index = 0; index < bytes.length; index++) {
		const byte = bytes[index]!;
		if (byte < 0x80) continue;
		const more =
			byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
		let own = 0;
		while (own < more && (bytes[index + own + 1]! & 0xc0) === 0x80) own++;
		if (more > 0 && own === more) {
			valid++;
			index += more;
		} else invalid++;
	}
	return valid > invalid * 20;
}

/** The letters each encoding is there for. Of two that read a text alike, the first is named. */
const LETTERS: readonly (readonly [Encoding, RegExp])[] = [
	['windows-1252', /[àâäæçèéêëîïñóôöøœùûüÿåßáíúãõÀÂÄÆÇÈÉÊËÎÏÑÓÔÖØŒÙÛÜÅÁÍÚ’‘“”–—«»° ]/],
	['windows-1250', /[ąćčďđęěëéíłľńňöőóřšśťúůüűýźżžáâăçîşţĄĆČĎĐĘĚËÉÍŁĽŃŇÖŐÓŘŠŚŤÚŮÜŰÝŹŻŽÁÂĂÇÎŞŢ’‘“”–—«»° ]/],
	['windows-1251', /[а-яёА-ЯЁіїєґўІЇЄҐЎђјљњћџЂЈЉЊЋЏқңғүұһәө’‘“”–—«»°№ ]/],
	['windows-1256', /[\u0621-\u0652پچژگک،؛؟éèêâçàùûîïôë’‘“”–—«»° \u200c-\u200f]/]
];

function byLetters(bytes: Uint8Array): Encoding {
	const high = bytes.filter((byte) => byte >= 0x80 || byte === 0x20).subarray(0, SAMPLE);
	const sample = high.length < bytes.length ? contextOf(bytes) : bytes.subarray(0, SAMPLE);
	const scores = LETTERS.map(([encoding, letters]) => ({ encoding, score: plausibility(encoding, letters, sample) }));
	return scores.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** The lines that hold bytes beyond ASCII, up to a sample. */
function contextOf(bytes: Uint8Array): Uint8Array {
	const first = bytes.findIndex((byte) => byte >= 0x80);
	return bytes.subarray(Math.max(0, first - 200), first + SAMPLE);
}

/** Letters of the encoding's languages count for it, anything else against it; Cyrillic and Arabic stand in words, accents alone among Latin letters. */
function plausibility(encoding: Encoding, letters: RegExp, sample: Uint8Array): number {
	const words =
		new TextDecoder(encoding).decode(sample).match(/[^\s,;|"\d.:()/-]*[^\u0000-\u007F][^\s,;|"\d.:()/-]*/g) ?? [];
	let score = 0;
	for (const word of words) {
		const beyond = [...word].filter((sign) => sign > '\u007F');
		const ascii = (word.match(/[A-Za-z]/g) ?? []).length;
		const script = encoding === 'windows-1251' || encoding === 'windows-1256';
		for (const sign of beyond) score += letters.test(sign) ? 1 : -3;
		if (script && ascii > 0) score -= 2 * beyond.length;
		if (script && ascii === 0 && beyond.length > 2) score += beyond.length;
		if (!script && beyond.length > 3 && beyond.length > ascii) score -= 2 * beyond.length;
		// A capital within small letters is no word of any language.
		if (/\p{Ll}\p{Lu}/u.test(word)) score -= beyond.length;
	}
	return score;
}
