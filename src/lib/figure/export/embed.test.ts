import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode } from '$lib/figure/export/embed';

describe('the code of a frame', () => {
	it('holds address, name and height, none of which can break out of it', () => {
		expect(
			embedCode({ address: 'https://example.org/en/embed/rank/?i=a&c=XKX', title: '"Kosovo*" <b>', height: 512.3 })
		).toBe(
			'<iframe src="https://example.org/en/embed/rank/?i=a&amp;c=XKX" title="&quot;Kosovo*&quot; &lt;b&gt;" width="100%" height="513" loading="lazy"></iframe>'
		);
	});
});

it('a figure of progress alone has the choice of the page it is taken from', () => {
	expect(embedAddress('board', 'ru', '/ru/progress/?round=TRP5&region=CA')).toBe(
		'/ru/embed/progress/board/?round=TRP5&region=CA'
	);
	expect(embedAddress('activity', 'ar', '/ar/progress/silent/')).toBe('/ar/embed/progress/activity/');
});
