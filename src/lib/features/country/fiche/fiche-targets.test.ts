/** On paper, countries for which a level of the European Union is a reference see it as a rule in the figure it is of. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { countryDataOf } from '../data.server';
import FicheChart from './FicheChart.svelte';

const drawnFor = async (country: string) =>
	(await countryDataOf({ lang: 'en', country })).key.filter(({ target }) => target !== null);

describe('the fiche', () => {
	it('draws the reference levels for a candidate country that has values of their indicators', async () => {
		const drawn = await drawnFor('TUR');
		expect(drawn.map(({ target, indicator }) => [target?.code, indicator])).toEqual([
			['EU_DIGITAL_DECADE_SKILLS', 'digital_skills_basic'],
			['EU_EEA_ELET_2030', 'early_leavers'],
			['EU_PILLAR_NEET', 'neet_rate_15_29']
		]);
		const [, leavers] = drawn;
		if (!leavers) throw new Error('no early leavers');
		const { body } = render(FicheChart, { props: { chart: leavers, from: 2010, to: 2024 } });
		expect(body).toContain('data-target="EU_EEA_ELET_2030"');
		expect(body).toContain('no target of the countries shown');
	});
	it('draws none for a country that is no candidate', async () => {
		expect(await drawnFor('KAZ')).toEqual([]);
	});
});
