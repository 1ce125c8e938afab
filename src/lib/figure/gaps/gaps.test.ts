import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BodyGaps from './BodyGaps.svelte';
import { coverageWords } from './coverage';

const gap = (indicator: string, basis: 'documented' | 'suggested', body: string, country: string) => ({
	indicator: { indicator, name: `Name of ${indicator}`, source: 's' },
	reason: 'not_published' as const,
	year: null,
	neighbours: [],
	elsewhere: 3,
	who: { basis, bodies: [body], countries: [country] }
});

describe('the gaps of a country', () => {
	const { body } = render(BodyGaps, {
		props: {
			country: 'KAZ',
			label: 'Gaps',
			gaps: [
				gap('a', 'suggested', 'Ministry', 'Georgia'),
				gap('b', 'documented', 'Statistics office', 'Kazakhstan'),
				gap('c', 'documented', 'Statistics office', 'Kazakhstan')
			],
			otherSources: [],
			releases: [],
			open: true
		}
	});
	const { document } = parseHTML(`<main>${body}</main>`);
	const folds = [...document.querySelectorAll('[data-body]')];
	const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

	it('stand under one heading for each body, with how many, those documented first', () => {
		expect(folds.map((fold) => words(fold.querySelector('summary')))).toEqual([
			'Statistics office documented: 2 indicators',
			'Ministry suggested: 1 indicator'
		]);
		expect(folds.map((fold) => fold.querySelectorAll('tr[data-gap]').length)).toEqual([2, 1]);
	});

	it('open the first body alone', () => {
		expect(folds.map((fold) => fold.querySelector('details')?.hasAttribute('open'))).toEqual([true, false]);
	});

	it('say of which countries a suggestion is taken, and nothing of the kind where the country itself documents it', () => {
		expect(words(folds[1])).toContain('as documented in Georgia');
		expect(words(folds[0])).not.toContain('as documented in');
	});
});

describe('a cell of the matrix', () => {
	const words = coverageWords(
		{ newest: 2024, countries: [], indicators: [] },
		() => '',
		(indicator, country) => `/en/indicators/${indicator}/?c=${country}`
	);
	const cell = { indicator: 'neet_rate', country: 'KAZ', age: null };

	it('with a value leads to its series', () => {
		expect(words.link?.({ ...cell, state: 'published', year: 2023 })).toEqual({
			href: '/en/indicators/neet_rate/?c=KAZ',
			text: 'Open the series'
		});
	});

	it('without one leads nowhere', () => {
		expect(words.link?.({ ...cell, state: 'not_published', year: null })).toBeNull();
	});
});
