/** Groups of points, each with a hue and a shape: colour is never the only cue. Pure; px. */
import { REGIONS } from '$lib/domain/peers';
import type { KeyItem } from './key';

/** A hue is a number of the tokens `--region-1` to `--region-5`. */
export type Hue = 1 | 2 | 3 | 4 | 5;

/** Such as a region, in the order of the key. */
export interface Group {
	readonly code: string;
	readonly name: string;
	readonly hue: Hue;
}

/** Disc, square, triangle up and down, cross: about equally large. */
export function shapePath(hue: Hue, x: number, y: number, r: number): string {
	const at = (dx: number, dy: number) => `${px(x + dx * r)},${px(y + dy * r)}`;
	const along = (corners: readonly (readonly [number, number])[]) =>
		`M${corners.map(([dx, dy]) => at(dx, dy)).join('L')}Z`;
	switch (hue) {
		case 1:
			return `M${at(-1, 0)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
		case 2:
			return along([
				[-0.88, -0.88],
				[0.88, -0.88],
				[0.88, 0.88],
				[-0.88, 0.88]
			]);
		case 3:
			return along([
				[0, -1.25],
				[1.2, 0.8],
				[-1.2, 0.8]
			]);
		case 4:
			return along([
				[0, 1.25],
				[1.2, -0.8],
				[-1.2, -0.8]
			]);
		case 5: {
			const [arm, end] = [0.42, 1.15];
			return along([
				[-arm, -end],
				[arm, -end],
				[arm, -arm],
				[end, -arm],
				[end, arm],
				[arm, arm],
				[arm, end],
				[-arm, end],
				[-arm, arm],
				[-end, arm],
				[-end, -arm],
				[-arm, -arm]
			]);
		}
	}
}

const px = (number: number): number => Math.round(number * 100) / 100;

/** The groups that occur, each with its shape in its hue. */
export const groupKey = (
	groups: readonly Group[],
	points: readonly { readonly group?: string | undefined }[]
): KeyItem[] =>
	groups
		.filter(({ code }) => points.some(({ group }) => group === code))
		.map(({ name, hue }) => ({
			shape: 'own',
			label: name,
			parts: [{ path: shapePath(hue, 7, 7, 5), fill: `region-${hue}` }]
		}));

/** A country with its region, where it is known. */
export interface RegionalCountry {
	readonly region?: string;
	/** Name of the region. */
	readonly group?: string;
}

/** The regions of the partner countries, each with its own hue and shape wherever it occurs. */
export const regionGroups = (countries: readonly RegionalCountry[]): Group[] =>
	REGIONS.flatMap((code, at) => {
		const name = countries.find(({ region }) => region === code)?.group;
		return name === undefined ? [] : [{ code, name, hue: (at + 1) as Hue }];
	});
