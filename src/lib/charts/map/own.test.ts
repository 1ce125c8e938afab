import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../frame/labels';
import type { OwnAtPlace, OwnTag } from '../frame/own-tag';
import type { Square } from '../frame/own';
import { layout as tilesLayout, type Tile } from '../tiles/layout';
import { layout as mapLayout, type MapCountry } from './layout';
import { tagsOnMap, tagsOnTiles } from './own';

const COUNTRIES = 'ALB ARM AZE BIH BLR DZA EGY GEO ISR JOR KAZ KGZ LBN MAR MDA MKD MNE SRB TUN TUR UKR UZB XKX'.split(
	' '
);
const ownAt = (country: string, text = '13.0'): OwnAtPlace => ({
	id: `own ${country}`,
	country,
	year: 2023,
	value: 13,
	status: 'A',
	text
});
const onMap = (country: string): MapCountry => ({
	country,
	name: country,
	footnote: false,
	code: null,
	value: null,
	year: null,
	status: 'A',
	text: '',
	tip: [country]
});
const asTile = (country: string): Tile => ({
	country,
	name: country,
	footnote: false,
	code: null,
	value: null,
	year: null,
	href: '',
	tip: [country]
});
const widths = fc.integer({ min: 280, max: 1600 });
const values = fc.uniqueArray(
	fc.record({ country: fc.constantFrom(...COUNTRIES), text: fc.constantFrom('13.0', '1,234,567.8 (2022) E', '0.1') }),
	{ selector: ({ country }) => country }
);
const meet = (a: Square, b: Square) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What belongs to a tag lies on it. */
function expectWhole({ of, tag, square, text }: OwnTag) {
	for (const number of [tag.x, tag.y, tag.width, tag.height, square.x, square.y])
		expect(number).toSatisfy(Number.isFinite);
	expect(square.x).toBeGreaterThan(tag.x);
	expect(square.x + square.width).toBeLessThan(tag.x + tag.width);
	expect(square.y).toBeGreaterThan(tag.y);
	expect(square.y + square.height).toBeLessThan(tag.y + tag.height);
	if (!text) return;
	const half = textWidth(of.text, text.size) / 2;
	expect(text.x - half).toBeGreaterThanOrEqual(square.x + square.width);
	expect(text.x + half).toBeLessThanOrEqual(tag.x + tag.width);
}

describe('tags of own values on tiles', () => {
	it('stand at the corner of their tile, above the code, and reach into no other tile’s code', () => {
		fc.assert(
			fc.property(values, widths, (own, width) => {
				const marks = tilesLayout(COUNTRIES.map(asTile), [], 'none', width);
				const tags = tagsOnTiles(
					marks,
					own.map(({ country, text }) => ownAt(country, text))
				);
				expect(tags.map(({ of }) => of.country)).toEqual(own.map(({ country }) => country));
				for (const one of tags) {
					expectWhole(one);
					const { x, y } = marks.tiles.find(({ tile }) => tile.country === one.of.country) ?? { x: NaN, y: NaN };
					expect(one.tag.x).toBeGreaterThanOrEqual(x - 0.1);
					expect(one.tag.x + one.tag.width).toBeCloseTo(x + marks.size + 3, 0);
					// The code of a tile without a value stands lower than one with.
					const code = y + marks.size * 0.46 - marks.codeSize * 0.72;
					if (one.text) expect(one.tag.y + one.tag.height).toBeLessThanOrEqual(code + 1);
				}
			})
		);
	});

	it('say the value where there is room, and are none for a country without a tile', () => {
		const marks = tilesLayout(COUNTRIES.map(asTile), [], 'none', 720);
		const [tag, ...others] = tagsOnTiles(marks, [ownAt('SRB'), ownAt('EUU')]);
		expect(tag?.text).not.toBeNull();
		expect(others).toEqual([]);
		expect(tagsOnTiles(tilesLayout(COUNTRIES.map(asTile), [], 'none', 300), [ownAt('SRB')])[0]?.text).toBeNull();
	});
});

describe('tags of own values on the map', () => {
	it('are inside the drawing, those with their value clear of other tags and circles', () => {
		fc.assert(
			fc.property(values, widths, (own, width) => {
				const marks = mapLayout(COUNTRIES.map(onMap), [], 'none', width);
				const tags = tagsOnMap(
					marks,
					own.map(({ country, text }) => ownAt(country, text))
				);
				expect(tags.map(({ of }) => of.country)).toEqual(own.map(({ country }) => country));
				tags.forEach((one, at) => {
					expectWhole(one);
					expect(one.tag.x).toBeGreaterThanOrEqual(-0.1);
					expect(one.tag.x + one.tag.width).toBeLessThanOrEqual(width + 0.1);
					expect(one.tag.y).toBeGreaterThanOrEqual(-0.1);
					if (!one.text) return;
					for (const before of tags.slice(0, at)) expect(meet(one.tag, before.tag)).toBe(false);
					for (const { country, circle } of marks.countries)
						if (circle && country !== one.of.country) {
							const { x, y, r } = circle;
							expect(meet(one.tag, { x: x - r + 0.1, y: y - r + 0.1, width: 2 * r - 0.2, height: 2 * r - 0.2 })).toBe(
								false
							);
						}
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('are none for a country that is not on it', () => {
		expect(tagsOnMap(mapLayout([onMap('SRB')], [], 'none', 640), [ownAt('ALB')])).toEqual([]);
	});
});
