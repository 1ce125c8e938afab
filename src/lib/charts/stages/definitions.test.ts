/** What a step of a round is, is said where its name stands: over the column, and beside the facts of a cell. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import SlantedHead from '../frame/SlantedHead.svelte';
import { examples } from './example';
import Facts from './Facts.svelte';

const definition = 'The round begins in the country.';
const step = { stage: 'launch', name: 'Launch', definition };

describe('the definition of a step', () => {
	it('is the tip of its name over the column, and nothing where there is none', () => {
		const column = { code: 'launch', name: 'Launch', known: 1, of: 2, label: '1 of 2 countries' };
		const head = (columns: readonly (typeof column & { readonly definition?: string })[]) =>
			render(SlantedHead, {
				props: { columns, attribute: 'data-stage', corner: 'Country', bars: 'Countries', totals: 'Steps', all: '' }
			}).body;
		expect(head([{ ...column, definition }])).toMatch(/<th[^>]* title="The round begins in the country\."[^>]*>/);
		expect(head([column])).not.toMatch(/<th[^>]* title=/);
	});
	it('stands beside the facts of a cell', () => {
		const [example] = examples;
		if (!example) throw new Error('no example');
		const props = {
			cell: { country: 'KAZ', stage: 'launch', state: 'unknown' as const, facts: [] },
			country: { country: 'KAZ', name: 'Kazakhstan', region: 'CA' },
			step,
			words: example.props.words,
			position: null,
			onprevious: undefined,
			onnext: undefined,
			onclose: () => undefined
		};
		expect(render(Facts, { props }).body).toContain(definition);
	});
});
