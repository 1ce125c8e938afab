import { describe, expect, it } from 'vitest';
import { sentences } from './summary';

describe('sentences one after the other', () => {
	it('leave out the empty ones', () => {
		expect(sentences('One.', '', 'Two.')).toBe('One. Two.');
	});

	it('end in one stop, also behind a unit that ends in one', () => {
		expect(sentences('Медиана по 4 странам: −4,0 п. п..', 'Россия выше.')).toBe(
			'Медиана по 4 странам: −4,0 п. п. Россия выше.'
		);
	});
});
