/** A view shown in the explorer and alone, and what is compared of it. */
import type { FrameLocator, Page } from '@playwright/test';

export const FORMS = ['trend', 'multiples', 'rank', 'tiles', 'map', 'dumbbell', 'benchmark', 'table'];
export const COUNTRIES = ['KAZ', 'UZB', 'XKX', 'TUN', 'ALB', 'UKR'];
export const QUERY = `?i=youth_unemployment_rate&c=${COUNTRIES.join('~')}&y=2010..2019&sex=F`;

/** Every mark of the first figure: what it stands for. */
export const marksIn = (place: Page | FrameLocator): Promise<string[]> =>
	place
		.locator('figure')
		.first()
		.locator('[data-mark], [data-table] tbody td[data-value]')
		.evaluateAll((marks) =>
			marks
				.map((mark) =>
					['country', 'year', 'value', 'sex', 'class'].map((key) => mark.getAttribute(`data-${key}`) ?? '').join(' ')
				)
				.sort()
		);
