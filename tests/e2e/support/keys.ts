/** What a reader without a pointer needs: to see the focus, and to get where they want with Tab. */
import { expect, type Locator, type Page } from '@playwright/test';

export const focused = (page: Page): Locator => page.locator(':focus');

/** Something drawn around or on the focused element says that it is focused. */
export async function expectVisibleFocus(page: Page) {
	const { outline, width } = await focused(page).evaluate((element) => {
		// What is see-through shows its focus on the label around or beside it.
		const shows = getComputedStyle(element).opacity === '0' ? (element.closest('label') ?? element) : element;
		const styles = [shows, ...shows.querySelectorAll('*')].map((one) => getComputedStyle(one));
		const drawn = styles.find(({ outlineStyle }) => outlineStyle !== 'none');
		return { outline: drawn?.outlineStyle ?? 'none', width: Number.parseFloat(drawn?.outlineWidth ?? '0') };
	});
	expect(outline, await focused(page).evaluate((element) => element.outerHTML.slice(0, 200))).not.toBe('none');
	expect(width).toBeGreaterThan(0);
}

/** Press Tab until something is focused. */
export async function tabTo(page: Page, target: Locator, most = 60) {
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`not reached with ${most} times Tab`);
}
