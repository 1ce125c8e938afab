/** From a change of filter to painted marks. `npm run bench` prints the figures. */
import { test } from '@playwright/test';
import { openHydrated } from '../e2e/support/hydrated';
import { figureOf } from '../e2e/support/figures';
import { print, timed } from './painted';

test('the completeness matrix is sorted anew', async ({ page }) => {
	await openHydrated(page, 'en/gaps/?group=none');
	const sort = page.locator('select[data-control="sort"]');
	const timings = await timed(page, figureOf(page, 'coverage').locator('table').first(), [
		{ what: 'sort by completeness', control: sort, value: () => 'missing' },
		{ what: 'sort as in the lists', control: sort, value: () => 'usual' }
	]);
	print('/gaps/', timings);
});

test('an indicator is filtered', async ({ page }) => {
	await openHydrated(page, 'en/indicators/neet_rate/');
	const sex = (value: string) => page.locator(`main fieldset input[type="radio"][value="${value}"]`).first();
	const timings = await timed(page, page.locator('main figure[data-chart]').first().locator('.frame-drawing'), [
		{ what: 'women', control: sex('F') },
		{ what: 'men', control: sex('M') },
		{ what: 'total', control: sex('T') }
	]);
	print('/indicators/neet_rate/', timings);
});

test('the explorer is filtered, its database open', async ({ page }) => {
	await openHydrated(page, 'en/compare/');
	await page.locator('[data-engine="open"]').waitFor({ timeout: 60_000 });
	const sex = (value: string) => page.locator(`main fieldset input[type="radio"][value="${value}"]`).first();
	const timings = await timed(page, page.locator('main figure[data-chart]').first().locator('.frame-drawing'), [
		{ what: 'women', control: sex('F') },
		{ what: 'men', control: sex('M') },
		{ what: 'total', control: sex('T') }
	]);
	print('/compare/', timings);
});

const SEXES = ['T', 'F', 'M', 'gap'];
const POSITIONS = ['above', 'below'].flatMap((side) => ['region', 'partners', 'eu'].map((of) => `${side}:${of}`));

test('conditions over all indicators are changed, the database open', async ({ page }) => {
	await openHydrated(
		page,
		'en/find/?q=neet_rate:T:value:above:20~youth_unemployment_rate:T:change:below:2010~neet_rate:T:position:above:region'
	);
	await page.locator('[data-find-result][data-engine="open"]').waitFor({ timeout: 60_000 });
	const [value, since] = [0, 1].map((at) => page.locator('fieldset input[type="number"]').nth(at));
	// Always another: what was asked before is not asked again.
	let [number, year, position, sex] = [5, 2005, 0, 0];
	const timings = await timed(
		page,
		page.locator('[data-find-result] .frame-drawing'),
		[
			{ what: 'another number', control: value!, value: () => `${(number += 0.5)}` },
			{ what: 'a change since another year', control: since!, value: () => `${(year += 1)}` },
			{
				what: 'women, men, their gap against a median',
				control: page.locator('#of-2'),
				value: () => SEXES[(sex += 1) % 4]!
			},
			{ what: 'against another median', control: page.locator('#side-2'), value: () => POSITIONS[(position += 1) % 6]! }
		],
		10
	);
	print('/find/', timings);
});
