import { describe, expect, it } from 'vitest';
import { footnotesOf } from './footnotes';
import { namesFrom } from './names';

const label = (code: string, property: string, text: string) => ({ subject: 'country', code, property, text });
const names = namesFrom([
	label('KAZ', 'name', 'Kazakhstan'),
	label('PSE', 'name', 'Palestine*'),
	label('PSE', 'footnote', 'about Palestine'),
	label('XKX', 'name', 'Kosovo*'),
	label('XKX', 'footnote', 'about Kosovo')
]);

describe('footnotes', () => {
	it('stand with the countries that have one, in the order given', () => {
		expect(footnotesOf(names, ['XKX', 'KAZ', 'PSE'])).toEqual([
			{ country: 'XKX', name: 'Kosovo*', text: 'about Kosovo' },
			{ country: 'PSE', name: 'Palestine*', text: 'about Palestine' }
		]);
	});

	it('are none where no country has one', () => {
		expect(footnotesOf(names, ['KAZ'])).toEqual([]);
		expect(footnotesOf(names, [])).toEqual([]);
	});
});
