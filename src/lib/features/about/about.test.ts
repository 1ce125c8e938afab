import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import AtAGlance from './AtAGlance.svelte';
import { countsOf } from './counts';
import Sources from './Sources.svelte';

const release = {
	source: 'uis_2024',
	organisation: 'UNESCO Institute for Statistics',
	dataset: 'National SDG 4 data',
	vintage: '2024-09; commit 9ebe8204713bdcc166593d89f84087af72a09c86',
	released: '2024-09',
	licence: 'CC BY-SA 3.0 IGO',
	url: 'https://example.org/uis',
	attribution: 'UIS, September 2024.',
	observations: 1200
};
const sources = [
	release,
	{ ...release, source: 'wb', organisation: 'World Bank', licence: 'CC BY 4.0', released: '', observations: 800 },
	{ ...release, source: 'wb_uis', organisation: 'World Bank (data: UIS)', released: '2019-09-05', observations: 10 }
];
const glance = (contacts: readonly { purpose: 'questions' | 'errors' | 'barriers'; address: string }[]) =>
	render(AtAGlance, {
		props: {
			data: {
				sources,
				contacts: [...contacts],
				rounds: [],
				packages: [],
				terms: { process: [], method: [] },
				footnotes: [],
				formerNames: []
			}
		}
	}).body;

it('counts values, those under share-alike, publishers, and finds the newest release', () => {
	expect(countsOf(sources)).toEqual({ values: 2010, shareAlike: 1210, publishers: 2, newest: 'September 2024' });
});

it('says whom to write to, where the table names somebody', () => {
	expect(glance([])).not.toContain('data-contact');
	const named = glance([
		{ purpose: 'questions', address: 'vet@example.org' },
		{ purpose: 'errors', address: 'https://example.org/form?to=a@b' }
	]);
	expect(named).toContain('href="mailto:vet@example.org"');
	expect(named).toContain('href="https://example.org/form?to=a@b"');
});

it('folds digests of copies away, and loses none', () => {
	const { body } = render(Sources, { props: { sources } });
	const [open = '', ...folded] = body.split('<details').map((part) => part.replace(/^[\s\S]*<\/details>/, ''));
	expect([open, ...folded].join('')).not.toContain('9ebe8204');
	expect(body).toContain('commit 9ebe8204713bdcc166593d89f84087af72a09c86');
});
