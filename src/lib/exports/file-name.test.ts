import { describe, expect, it } from 'vitest';
import { countriesPart, fileName, yearsPart } from './file-name';

describe('the name of a file', () => {
	it('says indicator, countries and years', () => {
		expect(fileName('neet_rate', countriesPart(['KAZ', 'KGZ', 'KAZ']), yearsPart(2010, 2024))).toBe(
			'neet_rate_KAZ-KGZ_2010-2024'
		);
	});

	it('leaves out the countries where there are many, and the span where it is one year', () => {
		const many = ['ALB', 'ARM', 'AZE', 'BIH', 'BLR', 'DZA'];
		expect(fileName('neet_rate', countriesPart(many), yearsPart(2015, 2015))).toBe('neet_rate_2015');
	});

	it.each([
		['Türkiye: été / “2015”', 'Turkiye-ete-2015'],
		['../../etc/passwd', 'etc-passwd'],
		['2010–2024', '2010-2024'],
		['قيرغيزستان', 'torino-process'],
		['', 'torino-process']
	])('is plain ASCII without a path: %s', (text, name) => {
		expect(fileName(text)).toBe(name);
	});
});
