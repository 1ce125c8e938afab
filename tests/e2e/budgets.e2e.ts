/** How many bytes a page asks for until its scripts answer, counted as a host sends them. Files: `tests/built/`. */
import { countryPages, fileAt, indicatorPages, largestOf, readableBytesOf, sentBytesOfAll } from './support/built';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

/** A page, what it looks like and all its scripts. */
const INTERACTIVE = 140_000;

for (const file of new Set([
	'en/indicators/neet_rate/index.html',
	'ar/indicators/neet_rate/index.html',
	largestOf(indicatorPages()),
	largestOf(countryPages())
])) {
	test(`${file.replace('index.html', '')} answers its reader within its budget of bytes`, async ({ page, baseURL }) => {
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(fileAt(request.url().slice(baseURL?.length))));
		await openHydrated(page, file.replace('index.html', ''));
		await page.waitForLoadState('networkidle');
		// A browser with windows asks for the icon of its tab, at its leisure; one without does not.
		const files = [...asked].filter((path) => !path.endsWith('favicon.svg'));
		for (const ending of ['.html', '.js']) expect(files.some((path) => path.endsWith(ending))).toBe(true);
		const scripts = files.filter((path) => path.endsWith('.js'));
		console.log(
			`  interactive: ${file}: ${sentBytesOfAll(files)} bytes in ${files.length} files; readable ${readableBytesOf(file)}, scripts ${sentBytesOfAll(scripts)}`
		);
		expect(sentBytesOfAll(files)).toBeLessThanOrEqual(INTERACTIVE);
	});
}
