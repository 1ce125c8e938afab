import { describe, expect, it } from 'vitest';
import { facts, plain, same, seen, selected } from '../fixtures.testing';
import { profileSummary, profileTable } from './strip';

describe('a profile', () => {
	// Of 1, 2, 3, 100 the others of A are 2, 3, 100 and those of D 1, 2, 3.
	const rows = [{ facts, year: 2020, selection: selected([seen('A', 1), seen('B', 2), seen('C', 3), seen('D', 100)]) }];

	it('compares a country with the median of the others, in words and table alike', () => {
		expect(plain(profileSummary(rows, 'D', 4, same))).toMatch(/median of the 3 others: 2\.0%/);
		expect(
			profileTable(rows, same, same).rows.map(({ country, median, count }) => [
				country?.value,
				median?.value,
				count?.value
			])
		).toEqual([
			['A', 3, 3],
			['B', 3, 3],
			['C', 2, 3],
			['D', 2, 3]
		]);
	});

	it('leads with what the others have where the country has nothing, and says last of what it has none', () => {
		const both = [
			{ ...rows[0]!, facts: { ...facts, name: 'One' } },
			{ facts: { ...facts, name: 'Two' }, year: 2020, selection: selected([seen('A', 4), seen('B', 7)]) }
		];
		expect(plain(profileSummary(both, 'E', 5, same))).toBe(
			'One: from 1.0% (A) to 100.0% (D). Two: from 4.0% (A) to 7.0% (B). E, no value: One and Two.'
		);
		expect(plain(profileSummary(both, 'D', 5, same))).toMatch(/^D, One: 100\.0% .* Two: from .* D, no value: Two\.$/);
	});

	it('says no median of fewer than three others', () => {
		const three = [{ facts, year: 2020, selection: selected([seen('A', 1), seen('B', 2), seen('C', 3)]) }];
		expect(profileTable(three, same, same).rows.map(({ median }) => median?.text)).toEqual(['—', '—', '—']);
		expect(plain(profileSummary(three, 'A', 3, same))).not.toContain('median');
	});
});
