/** On paper, countries for which a level of the European Union is a reference see it as a rule in the figure it is of. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { unpackNotes } from '$lib/domain/notes';
import { load } from '../load.server';
import FicheChart from './FicheChart.svelte';

const fiche = (country: string) => load({ params: { lang: 'en', country } });

describe('the fiche', () => {
	it('draws the reference levels for a candidate country that has values of their indicators', async () => {
		const data = await fiche('TUR');
		expect(data.drawnTargets.map(({ rule, profile }) => [rule.target.target, profile.indicator])).toEqual([
			['EU_DIGITAL_DECADE_SKILLS', 'digital_skills_basic'],
			['EU_EEA_ELET_2030', 'early_leavers'],
			['EU_PILLAR_NEET', 'neet_rate_15_29']
		]);
		const [, leavers] = data.drawnTargets;
		if (!leavers) throw new Error('no early leavers');
		const facts = data.figures.find(({ indicator }) => indicator === 'early_leavers');
		if (!facts) throw new Error('no facts');
		const { body } = render(FicheChart, {
			props: {
				country: 'TUR',
				profile: leavers.profile,
				facts,
				from: 2010,
				to: 2024,
				notes: unpackNotes(data.notes),
				target: leavers.rule
			}
		});
		expect(body).toContain('data-target="EU_EEA_ELET_2030"');
		expect(body).toContain('no target of the countries shown');
	});
	it('draws none for a country that is no candidate', async () => {
		expect((await fiche('KAZ')).drawnTargets).toEqual([]);
	});
});
