import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import Rounds from './Rounds.svelte';

type Round = ComponentProps<typeof Rounds>['rounds'][number];

const event: Round['events'][number] = {
	event: 'E0001',
	round: 'TRP3',
	country: 'KAZ',
	region: 'CA',
	scope: 'country',
	stage: 'visit',
	stageName: 'Visit',
	dateStart: '2015-02-01',
	dateEnd: '2015-02-28',
	datePrecision: 'month',
	dateBasis: 'event',
	certainty: 'documented',
	certaintyNote: null,
	text: 'Experts visit the country.',
	lang: 'en',
	english: { text: 'Experts visit the country.', certaintyNote: null },
	bodies: [],
	shared: [],
	sourceTitle: 'A page',
	sourceUrl: null
};
const round = (code: string, events: Round['events']): Round => ({
	round: code,
	name: `Round ${code}`,
	short: code,
	nameThen: null,
	took: false,
	documented: false,
	participation: [],
	events,
	statements: []
});
const { body } = render(Rounds, {
	props: { rounds: [round('TRP2', []), round('TRP3', [event])], statements: [], regionName: 'Central Asia' }
});

describe('a round with a dated step and no word on who took part', () => {
	it('shows the step', () => expect(body).toContain('Experts visit the country.'));

	it('says what is not known, and not that nothing is', () => {
		expect(body).toContain('do not say whether the country took part in this round');
		expect(body).not.toMatch(/Rounds in which nothing is known of the country:[^.]*TRP3/);
	});
});

it('a round of which nothing is known is named as that, and has no part of its own', () => {
	expect(body).toMatch(/Rounds in which nothing is known of the country: Round TRP2\./);
	expect(body).not.toContain('id="TRP2"');
});
