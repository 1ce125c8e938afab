/** A target chosen among the references is a rule in the charts of its indicator, in Compare and where one stands alone. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { rule } from '$lib/charts/frame/target.testing';
import { answerOf, type Shown } from '../selection/answer';
import { TARGETS } from '../selection/fields';
import type { Form } from '../selection/forms';
import { loadComponents } from './components';
import { facts as neet, place, seen } from './fixtures.testing';
import IndicatorFigure from './IndicatorFigure.svelte';

const facts = { ...neet, indicator: 'early_leavers', name: 'Early leavers' };

async function drawn(form: Form, view: Partial<Shown['view']>): Promise<string> {
	const shown: Shown = {
		view: {
			indicators: ['early_leavers'],
			countries: ['A', 'B'],
			years: { from: 2019, to: 2020 },
			sex: 'T',
			age: null,
			tolerance: '0',
			benchmark: null,
			references: [TARGETS],
			measure: 'value',
			sort: 'value',
			scale: 'shared',
			log: [],
			form: null,
			...view
		},
		form,
		benchmark: null
	};
	const rows = ['A', 'B'].flatMap((country) =>
		[2019, 2020].map((year) =>
			seen(country, 10 + year - 2019, { indicator: 'early_leavers', year, sex: shown.view.sex })
		)
	);
	const places = [place('A'), place('B')].map((one) => ({ ...one, group: 'R' }));
	const answer = answerOf({ shown, rows, newest: [], notes: [], indicators: [facts], places, first: 2000 });
	const [own = facts] = answer.facts;
	const components = await loadComponents(form);
	const props = { facts: own, shown, answer, components, sources: [], notes: [], targets: [rule()], busy: false };
	return render(IndicatorFigure, { props }).body;
}
const RULE = 'Below 9%';

describe('a target among the references', () => {
	it.each(['trend', 'rank'] as const)('is drawn into a %s, and named', async (form) => {
		expect(await drawn(form, {})).toContain(RULE);
	});
	it.each(['trend', 'rank'] as const)(
		'is not in a %s where it is not chosen, nor beside women or changes',
		async (form) => {
			expect(await drawn(form, { references: [] })).not.toContain(RULE);
			expect(await drawn(form, { sex: 'F' })).not.toContain(RULE);
			expect(await drawn(form, { measure: 'change' })).not.toContain(RULE);
		}
	);
});
