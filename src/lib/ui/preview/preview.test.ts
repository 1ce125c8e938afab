import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PREVIEW_IMAGE, previewText } from './preview';

describe('the picture of link previews', () => {
	const path = `static/${PREVIEW_IMAGE.file}`;

	it('is a PNG of the size it is said to have, and light', () => {
		const bytes = readFileSync(path);
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		// Width and height stand in the first chunk.
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(statSync(path).size).toBeLessThanOrEqual(60_000);
	});
});

it('a preview says the finding of a page, else what the page is', () => {
	expect(previewText('20 of 29 countries', 'The rounds.')).toBe('20 of 29 countries');
	expect(previewText('', 'The rounds.')).toBe('The rounds.');
	expect(previewText(undefined, 'The rounds.')).toBe('The rounds.');
});
