/** What link previews say of a page: what is to be seen on it, where it has found something. */
import { expect, test } from 'vitest';
import { figureOf, one, pageAt, plain, wordsOf } from './page';

const said = (place: string): { finding: string; description: string; page: Document } => {
	const page = pageAt(place);
	const content = (selector: string) => plain(one(page, selector).getAttribute('content') ?? '');
	return {
		finding: content('meta[property="og:description"]'),
		description: content('meta[name="description"]'),
		page
	};
};

test.each([
	['progress/', 'stages'],
	['progress/movement/', 'movement'],
	['progress/participation/', 'participation'],
	['progress/silent/', 'activity'],
	['progress/stakeholders/', 'stakeholders'],
	['gaps/', 'coverage'],
	['indicators/neet_rate/', 'rank']
])('the preview of /en/%s says the finding of its figure (%s)', (place, chart) => {
	const { finding, page } = said(`/en/${place}`);
	expect(finding).toBe(wordsOf(one(figureOf(page, chart), '[data-finding]')));
});

test.each(['targets/', 'indicators/', 'about/', 'countries/', 'themes/'])(
	'the preview of /en/%s says more than what the page is',
	(place) => {
		const { finding, description } = said(`/en/${place}`);
		expect(finding).not.toBe(description);
		expect(finding).toMatch(/\d|most often/);
	}
);
