/** A country's page is complete before any script runs. */
import { expect, test } from 'vitest';
import { partners, table } from '../e2e/support/tables';
import { all, one, pageAt, wordsOf } from './page';

/** How many indicators a country has any value of. */
const published = (country: string): number =>
	new Set(table('observations').flatMap((row) => (row.REF_AREA === country ? [row.INDICATOR] : []))).size;

test.each(['KAZ', 'LBY', 'TKM'])(
	'the page of %s says in words where it stands and lists what it has no value of',
	(country) => {
		const page = pageAt(`/en/countries/${country}/`);
		expect(wordsOf(one(page, '[data-words]'))).toMatch(/\w{3}/);
		const missing = table('indicators').length - published(country);
		expect(all(page, 'tr[data-gap]:not([data-reason="outdated"])')).toHaveLength(missing);
		expect(all(page, 'tr[data-indicator]')).toHaveLength(published(country));
		expect(all(page, '[data-tile]')).toHaveLength(6);
	}
);

test('what the browser does not hydrate carries no marks for it; what it hydrates does', () => {
	const page = pageAt('/en/countries/KAZ/');
	for (const part of ['[data-words]', '#figures table', '#statements table', '#missing table', '[data-fiche] header'])
		expect(one(page, part).innerHTML, part).not.toContain('<!--');
	expect(one(page, '[data-chart="timeline"]').innerHTML).toContain('<!--');
});

test('a country page has the newest published value of each indicator', () => {
	const page = pageAt('/en/countries/KAZ/');
	const [newest] = table('observations')
		.filter((row) => row.INDICATOR === 'neet_rate' && row.REF_AREA === 'KAZ' && row.SEX === 'T')
		.sort((a, b) => Number(b.TIME_PERIOD) - Number(a.TIME_PERIOD));
	const row = one(page, 'tr[data-indicator="neet_rate"]');
	expect(wordsOf(one(row, 'td.value b'))).toBe(`${Number(newest?.OBS_VALUE).toFixed(1)}%`);
	expect(one(row, 'td.value').getAttribute('data-value')).toBe(String(Number(newest?.OBS_VALUE)));
	expect(wordsOf(one(row, 'td.year'))).toBe(newest?.TIME_PERIOD);
	expect(all(page, 'tr[data-indicator]')).toHaveLength(published('KAZ'));
});

test('the line of Kazakhstan is told with its steps, meetings, conference and what came since, each with its source', () => {
	const page = pageAt('/en/countries/KAZ/');
	const sourced = (event: string, words: RegExp) => {
		const step = one(page, `li#${event}`);
		expect(wordsOf(step)).toMatch(words);
		expect(all(step, 'a[href^="http"]').length, event).toBeGreaterThan(0);
	};
	sourced('E0001', /2015.*one language with the experts.*ownership of the reporting.*inferred/);
	sourced('E0002', /29 September 2015.*inferred/);
	sourced('E0003', /February 2016.*more stakeholders/);
	sourced('E0004', /enterprises, VET schools and ministries/);
	sourced('E0005', /which stakeholder is responsible for which data/);
	sourced('E0006', /8 June 2016/);
	sourced('E0007', /June 2016/);
	sourced('E0027', /Bishkek/);
	sourced('E0015', /peer reviewed .*validated/);
	sourced('E0055', /7\D+8 June 2017/);
	expect(wordsOf(one(page, 'article#TRP4'))).toContain('Self-assessment');
	const others = all(page, 'li#E0007 [data-shared] a').map((link) => link.getAttribute('href')?.split('/').at(-2));
	expect(others.sort()).toEqual(['ISR', 'KGZ', 'MDA', 'RUS', 'TJK', 'UKR']);
	const guidance = one(page, 'li[data-announcement="D0002"]');
	expect(wordsOf(guidance)).toContain('Weakness');
	expect(wordsOf(one(guidance, '[data-since] a[href="#D0100"]'))).toBe('Development');
	for (const theme of [
		'entrepreneurial_learning',
		'career_guidance',
		'employer_partnership',
		'work_based_learning',
		'data_evidence',
		'adult_learning'
	])
		expect(all(page, `th#theme-${theme}`)).toHaveLength(1);
});

test('the newest round stands first and open, older ones are folded', () => {
	const rounds = all(pageAt('/en/countries/KAZ/'), '#rounds article[id]');
	const opened = rounds.map((round) => [round.id, round.closest('details')?.hasAttribute('open')]);
	expect(opened.map(([id]) => id)).toEqual(['TRP2025', 'TRP6', 'TRP5', 'TRP4', 'TRP3', 'TRP2', 'TRP1']);
	expect(opened.filter(([, open]) => open).map(([id]) => id)).toEqual(['TRP6']);
});

test('12. Which stakeholder owes which data, by when, and what has arrived?', () => {
	const page = pageAt('/en/countries/KAZ/');
	const row = wordsOf(one(page, '[data-responsibility="R0002"]'));
	for (const part of ['Statistics office', 'agreed', '2016']) expect(row).toContain(part);
	expect(one(page, '[data-responsibility="R0001"]').getAttribute('data-status')).toBe('unknown');
});

test('the list of partners holds everybody and the rules, and counts the indicators each has no value of', () => {
	const page = pageAt('/en/countries/');
	expect(all(page, 'tr[data-country]').length).toBe(partners().length);
	expect(all(page, '#rules li').length).toBe(6);
	const indicators = table('indicators').length;
	for (const country of partners())
		expect(all(page, `tr[data-country="${country}"] [data-column="missing"] .digits`).map(wordsOf), country).toEqual([
			String(indicators - published(country))
		]);
});

test('the list of partners says the latest round, its furthest step and the newest report of each', () => {
	const page = pageAt('/en/countries/');
	const position = (list: string, key: string) => (code: string) =>
		Number(table(list).find((row) => row[key] === code)?.position);
	const place = position('rounds', 'round');
	const latest = (found: readonly { readonly round?: string }[]) =>
		[...found].sort((a, b) => place(b.round ?? '') - place(a.round ?? ''))[0]?.round;
	const cell = (country: string, column: string) =>
		wordsOf(one(page, `tr[data-country="${country}"] [data-column="${column}"]`));
	const shortOf = (round: string | undefined) =>
		table('labels').find(({ subject, code, property }) => subject === 'round' && code === round && property === 'short')
			?.en ?? '–';
	for (const country of partners()) {
		const own = (list: string) => table(list).filter((row) => row.country === country);
		const round = latest(own('participation').filter(({ participated }) => /^(yes|partly)$/.test(participated ?? '')));
		expect(cell(country, 'round'), country).toBe(`Latest round: ${shortOf(round)}`);
		expect(cell(country, 'report'), country).toContain(shortOf(latest(own('reports'))));
		const steps = table('stages').filter((row) => row.round === round);
		const furthest = Math.max(
			...own('progress_events').flatMap((event) =>
				event.round === round ? Number(steps.find(({ stage }) => stage === event.stage)?.position) : []
			)
		);
		expect(cell(country, 'step'), country).toMatch(
			furthest > 0 ? new RegExp(` ${String(furthest)} of ${String(steps.length)}$`) : /: –$/
		);
	}
});

test('the paper has a chart with its value for each key figure, and the footnote of a name', () => {
	const charts = (country: string) => all(pageAt(`/en/countries/${country}/`), '[data-fiche-chart]');
	expect(charts('XKX').length).toBeGreaterThan(0);
	for (const chart of charts('XKX')) expect(wordsOf(one(chart, 'b'))).toMatch(/\d.*\(\d{4}\)/);
	expect(wordsOf(one(pageAt('/en/countries/XKX/'), '[data-fiche] [data-footnotes]'))).toContain('Kosovo*');
	expect(charts('KAZ').length).toBeGreaterThanOrEqual(6);
	expect(charts('KAZ').length).toBeLessThanOrEqual(9);
});
