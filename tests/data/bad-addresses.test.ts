/**
 * Addresses as mails, spreadsheets and curious readers leave them: what means nothing is noticed, what means something is
 * taken, and nothing throws. That pages stand whatever their address holds: `tests/e2e/bad-addresses.e2e.ts`.
 */
import { describe, expect, it } from 'vitest';
import { load as loadExplorer } from '../../src/lib/features/explorer/load.server';
import { gapsFields } from '../../src/lib/features/gaps/fields';
import { load as loadGaps } from '../../src/lib/features/gaps/load.server';
import { compareFields, invalidTogether } from '../../src/lib/figure/selection/fields';
import { type InvalidParam, parseParams, serializeParams } from '../../src/lib/state/params';
import { BAD_ADDRESSES } from '../e2e/support/bad-addresses';

const lang = 'en';
const { indicators, countries } = await loadExplorer({ params: { lang } });
const gaps = await loadGaps({ params: { lang } });

/** What a page finds in its query that means nothing, and the query of what it shows instead. */
const readings: Readonly<Record<string, (query: string) => { invalid: readonly InvalidParam[]; written: string }>> = {
	'en/compare/': (query) => {
		const fields = compareFields(indicators, countries);
		const { view, invalid } = parseParams(fields, query);
		return { invalid: [...invalid, ...invalidTogether(view)], written: serializeParams(fields, view) };
	},
	'en/gaps/': (query) => {
		const fields = gapsFields({ ...gaps, countries: gaps.coverage.countries });
		const { view, invalid } = parseParams(fields, query);
		return { invalid, written: serializeParams(fields, view) };
	}
};

it('the two hundred hold much that means nothing, and some that is right', () => {
	expect(BAD_ADDRESSES).toHaveLength(200);
	expect(BAD_ADDRESSES.filter(({ refused }) => refused).length).toBeGreaterThan(100);
	expect(BAD_ADDRESSES.filter(({ refused }) => !refused).length).toBeGreaterThan(10);
});

describe.each(Object.entries(readings))('in the addresses of %s', (path, read) => {
	const own = BAD_ADDRESSES.filter((one) => one.path === path);

	it('what means nothing is noticed, and nothing else', () => {
		expect(own.length).toBeGreaterThan(10);
		const noticed = own.map(({ query }) => ({ query, refused: read(query).invalid.length > 0 }));
		expect(noticed).toEqual(own.map(({ query, refused }) => ({ query, refused })));
	});

	it('what is shown instead has an address that holds nothing meaningless', () => {
		for (const { query } of own) expect(read(read(query).written), query).toMatchObject({ invalid: [] });
	});
});
