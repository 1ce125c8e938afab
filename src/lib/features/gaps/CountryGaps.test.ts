/** Who could provide a country's missing figures, from the published tables, in each language of the site. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import CountryGaps from './CountryGaps.svelte';
import { load } from './load.server';

/** R0002 of `data_responsibilities`: the statistics office delivers statistics in Kazakhstan, and nobody else does. */
it.each(['en', 'fr', 'ru', 'ar'])(
	'is documented where the table documents it, whatever the language (%s)',
	async (lang) => {
		const data = await load({ params: { lang } });
		const { body } = render(CountryGaps, { props: { data, country: { country: 'KAZ', name: 'Kazakhstan' } } });
		expect([...body.matchAll(/data-body="(\w+)"/g)].map(([, basis]) => basis)).toEqual(['documented']);
		expect(body).toContain(data.stakeholders.statistics_office);
	}
);
