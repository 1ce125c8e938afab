/**
 * Twenty states of pages by where their parts stand, not by their pixels: fonts differ between machines. What stands
 * elsewhere than in `fixtures/layout.json` shows itself here; who meant it writes the file anew (`UPDATE_LAYOUT=1`, see README).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { boxesOf, differences, type Box } from './support/boxes';
import { openHydrated, sizeOnceDrawn } from './support/hydrated';
import { expect, test } from './support/test';

const FILE = 'tests/e2e/fixtures/layout.json';
/** Each on a desk and on a phone. */
const PLACES = [
	'en/',
	'en/progress/',
	'ru/gaps/',
	'fr/indicators/',
	'en/indicators/neet_rate/',
	'en/compare/',
	'en/countries/',
	'ar/countries/KAZ/',
	'en/themes/',
	'ar/about/'
];
const SIZES = [
	{ width: 1280, height: 900 },
	{ width: 360, height: 740 }
];

test('the parts of twenty page states stand where they stood', async ({ page }) => {
	const found: Record<string, Box[]> = {};
	for (const place of PLACES) {
		await page.setViewportSize(SIZES[0]!);
		await openHydrated(page, `${place}`);
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await sizeOnceDrawn(page);
			found[`${place}@${size.width}`] = await page.evaluate(boxesOf);
		}
	}
	if (process.env['UPDATE_LAYOUT']) {
		writeFileSync(
			FILE,
			`${JSON.stringify(found)
				.replace(/\],\[/g, '],\n[')
				.replace(/(\]\]),"/g, '$1,\n"')}\n`
		);
		return;
	}
	const stored = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Box[]>;
	expect(Object.keys(found)).toEqual(Object.keys(stored));
	const changed = Object.entries(found).flatMap(([state, boxes]) =>
		differences(stored[state] ?? [], boxes).map((difference) => `${state}: ${difference}`)
	);
	expect(changed).toEqual([]);
});
