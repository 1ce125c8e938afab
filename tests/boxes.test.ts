/** What the comparison of layouts (`tests/e2e/layout.e2e.ts`) calls a difference. */
import { expect, it } from 'vitest';
import { differences, type Box } from './e2e/support/boxes';

const before: readonly Box[] = [
	['header', 0, 0, 1280, 60],
	['h1', 32, 90, 1216, 40],
	['rank', 640, 400, 608, 500]
];
const moved = (part: string, box: readonly [x: number, y: number, width: number, height: number]): Box[] =>
	before.map((one) => (one[0] === part ? [part, ...box] : one));

it('is silent about what other fonts do', () => {
	expect(differences(before, before)).toEqual([]);
	expect(differences(before, moved('rank', [644, 440, 600, 540]))).toEqual([]);
});

it('names what is gone, new, moved, wider, higher', () => {
	expect(differences(before, before.slice(0, 2))).toEqual(['rank is gone']);
	expect(differences(before.slice(0, 2), before)).toEqual(['rank is new']);
	for (const box of [
		[32, 400, 608, 500],
		[640, 900, 608, 500],
		[640, 400, 1216, 500],
		[640, 400, 608, 900]
	] as const)
		expect(differences(before, moved('rank', box))).toEqual([
			`rank stood at 640, 400, 608, 500; it stands at ${box.join(', ')}`
		]);
});
