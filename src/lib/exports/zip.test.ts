import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from './zip';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

describe('an archive', () => {
	it('gives every file back as it was put in', async () => {
		const files = [
			{ name: 'KAZ_events.csv', text: '\uFEFFstep,what\r\n1,"Қазақстан, первый"\r\n' },
			{ name: 'notes/README.txt', text: '' }
		];
		const blob = await zipOf(files);
		expect(blob.type).toBe('application/zip');
		const unpacked = unzipSync(new Uint8Array(await blob.arrayBuffer()));
		expect(Object.entries(unpacked).map(([name, bytes]) => ({ name, text: utf8.decode(bytes) }))).toEqual(files);
	});

	it('refuses two files of one name', async () => {
		await expect(
			zipOf([
				{ name: 'a.csv', text: '1' },
				{ name: 'a.csv', text: '2' }
			])
		).rejects.toThrow('two files named a.csv');
	});
});
