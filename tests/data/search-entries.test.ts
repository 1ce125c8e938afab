/** What readers type into the search, and what they mean by it. The words are those of the list of faults and of product.md. */
import { beforeAll, describe, expect, it } from 'vitest';
import { searchEntries } from '../../src/lib/features/search/entries.server';
import { findAll, type SearchEntry } from '../../src/lib/ui/search/search';

const found = (entries: readonly SearchEntry[], query: string): string[] =>
	findAll(entries, query).map(({ kind, path, at }) => `${kind} ${path}${at ?? ''}`);

describe('the search in English', () => {
	let entries: readonly SearchEntry[];
	beforeAll(async () => {
		entries = await searchEntries('en');
	});

	it.each([
		['Kazakhstan', 'country countries/KAZ/'],
		['2016', 'round progress/?round=TRP4'],
		['validation', 'step progress/?round=TRP4'],
		['draft report', 'step progress/'],
		['working group', 'step progress/'],
		['European Union', 'country compare/?c=EUU'],
		['licence', 'page about/#sources'],
		['terms', 'page about/#terms'],
		['timeline', 'page progress/timeline/'],
		['ministry of education', 'stakeholder progress/stakeholders/'],
		['work-based learning', 'term about/#term-']
	])('“%s” leads to %s', (query, place) => {
		expect(
			found(entries, query).filter((one) => one.startsWith(place)).length,
			found(entries, query).join('\n')
		).toBeGreaterThan(0);
	});

	it('has each place of a kind once', () => {
		const codes = entries.map(({ kind, code }) => `${kind}/${code}`);
		expect(new Set(codes).size).toBe(codes.length);
	});
});
