import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoded } from './encoded';
import { decodeFile } from '../../src/lib/importers/text/decoding';
import { ENCODINGS, otherFile, type Encoding } from '../../src/lib/importers/text/encoding';

const OPEN_DOCUMENT = zipSync({
	mimetype: [encoded('application/vnd.oasis.opendocument.spreadsheet', 'utf-8'), { level: 0 }],
	'content.xml': encoded('<office:document-content/>', 'utf-8')
});
const TEXTS: readonly (readonly [Encoding, string])[] = [
	['windows-1252', 'Pays;Année;Valeur\nÉgypte;2019;12,5\nTürkiye;2020;13,1\nAlgérie;2020;9,8\n'],
	['windows-1252', 'Land;Jahr;Wert\nTürkei;2019;12,5\nÖsterreich;2020;13,1\nUngarn gemäß Schätzung;2020;1\n'],
	[
		'windows-1250',
		'Država;Godina;Vrijednost\nSjeverna Makedonija;2019;1\nČeška, Śląsk, Łódź;2020;2\nKošice, žene i muškarci;2020;3\n'
	],
	['windows-1251', 'Страна;Год;Значение\nКазахстан;2019;12,5\nКыргызстан;2020;13,1\n'],
	['windows-1256', 'البلد;السنة;القيمة\nمصر;2019;12\nتونس;2020;13\nالمغرب;2021;14\n']
];

describe('the encoding of a file', () => {
	it.each(TEXTS)('is found: %s', (encoding, text) => {
		const decoded = decodeFile(encoded(text, encoding));
		expect(decoded).toMatchObject({ encoding, text, reason: 'letters' });
		expect(decoded.findings.map(({ rule }) => rule)).toEqual(['encoding_guessed']);
	});

	it.each(TEXTS.map(([, text]) => text))('is found in UTF-8, UTF-16 with and without a mark', (text) => {
		for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
			const marked = decodeFile(encoded(`\uFEFF${text}`, encoding));
			expect(marked).toMatchObject({ encoding, text, reason: 'mark', findings: [] });
		}
		expect(decodeFile(encoded(text, 'utf-8'))).toMatchObject({ text, reason: 'valid' });
		expect(decodeFile(encoded('Country\tYear\nAlbania\t2019\n', 'utf-16le'))).toMatchObject({ reason: 'zeros' });
	});

	it('is the one the reader chose', () => {
		expect(decodeFile(encoded('Škola', 'windows-1250'), 'windows-1250')).toMatchObject({ text: 'Škola', findings: [] });
	});

	it('tells damaged characters, and text encoded twice', () => {
		const damaged = new Uint8Array([...encoded('Égypte;Algérie\n'.repeat(20), 'utf-8'), 0xe9, 0x0a]);
		expect(decodeFile(damaged).findings).toMatchObject([{ rule: 'encoding_damaged', line: 21 }]);
		expect(decodeFile(encoded('a\nTÃ¼rkiye\n', 'utf-8')).findings).toMatchObject([{ rule: 'encoding_twice', line: 2 }]);
	});

	it('is the same in each piece of a large file, and a damaged character is told with its line', () => {
		// Two bytes a letter, none of which the size of any piece is a multiple of together with the line break.
		const line = 'Тунис;2019\n';
		const count = 600_000;
		const bytes = new Uint8Array([...encoded('Ж\n', 'utf-8')].length + count * encoded(line, 'utf-8').length + 2);
		bytes.set(encoded(`Ж\n${line.repeat(count)}`, 'utf-8'));
		bytes.set([0xe9, 0x0a], bytes.length - 2);
		const { text, findings } = decodeFile(bytes);
		expect(text === `Ж\n${line.repeat(count)}\uFFFD\n`).toBe(true);
		expect(findings).toMatchObject([{ rule: 'encoding_damaged', line: count + 2 }]);
	});

	it.each([
		['a workbook', [0x50, 0x4b, 3, 4], 'workbook'],
		['a packed folder of tables', [...zipSync({ 'API_SL.csv': encoded('a,b', 'utf-8') })], 'packed'],
		['a workbook as it is packed', [...zipSync({ 'xl/workbook.xml': encoded('<a/>', 'utf-8') })], 'workbook'],
		['a packed folder of pictures', [...zipSync({ 'a.png': encoded('x', 'utf-8') })], 'packed'],
		['a text document', [...zipSync({ '[Content_Types].xml': encoded('<a/>', 'utf-8') })], 'workbook'],
		['a packed table', [0x1f, 0x8b, 8, 0], 'packed'],
		[
			'a workbook with a password',
			[0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])],
			'locked_workbook'
		],
		['a workbook of old', [0xd0, 0xcf, 0x11, 0xe0], 'old_workbook'],
		['zeros', [1, 0, 0, 0, 5, 9, 0, 0], 'binary'],
		['HTML', [...encoded('\n <HTML><table>', 'utf-8')], 'html'],
		['HTML without its head', [...encoded('<style>td{}</style><table border=1>', 'utf-8')], 'html'],
		['a page packed with its pictures', [...encoded('MIME-Version: 1.0\nX-Document-Type: Workbook', 'utf-8')], 'html'],
		['PC-Axis', [...encoded('CHARSET="ANSI";\nAXIS-VERSION="2013";\nDATA=\n17.6 18.5;', 'utf-8')], 'px'],
		['OpenDocument', [...OPEN_DOCUMENT], 'ods'],
		['SDMX-ML', [...encoded('<?xml version="1.0"?>', 'utf-8')], 'xml'],
		['JSON', [...encoded('[{"a":1}]', 'utf-8')], 'json']
	])('%s is no text of cells', (_, bytes, what) => {
		expect(otherFile(Uint8Array.from(bytes))).toBe(what);
	});

	it('is answered for any bytes, without throwing', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(undefined, ...ENCODINGS), (bytes, chosen) => {
				otherFile(bytes);
				decodeFile(bytes, chosen);
			})
		);
	});
});
