/** The page of targets: every row is listed, and only what docs/targets.md allows is measured. */
import { expect, test } from 'vitest';
import { rows } from '../data/published-tables';
import { all, one, pageAt, wordsOf } from './page';

const MEASURED = [
	'EU_DIGITAL_DECADE_SKILLS',
	'EU_EEA_ELET_2030',
	'EU_PILLAR_NEET',
	'EU_SKILLS_DIGITAL_2025',
	'EU_VETREC_EMPLOYED_2025',
	'UNESCO_FFA_GDP'
];

test.each(['en', 'fr', 'ru', 'ar'])('every target is listed with its source (%s)', (language) => {
	const page = pageAt(`/${language}/targets/`);
	const listed = all(page, '[data-agreed]');
	expect(listed.map(({ dataset }) => dataset['agreed']).sort()).toEqual(
		rows('targets')
			.map(({ target }) => target)
			.sort()
	);
	for (const target of listed) {
		const row = rows('targets').find((one) => one.target === target.dataset['agreed']);
		expect(target.querySelector(`a[href="${row?.source_url}"]`), row?.target ?? '').not.toBeNull();
		expect(target.dataset['match']).toBe(row?.match);
		expect(target.dataset['certainty']).toBe(row?.certainty);
	}
});

test('a distance and a verdict stand only beside targets that may be measured', () => {
	const page = pageAt('/en/targets/');
	const tables = all(page, 'table[data-target]');
	expect(tables.map(({ dataset }) => dataset['target']).sort()).toEqual(MEASURED);
	expect(all(page, '[data-distance], [data-verdict]').every((cell) => cell.closest('table[data-target]'))).toBe(true);
	expect(all(page, '[data-agreed] [data-distance], [data-agreed] [data-verdict]')).toEqual([]);
});

test('after the target year there is no distance, only what was last known', () => {
	for (const target of ['EU_SKILLS_DIGITAL_2025', 'EU_VETREC_EMPLOYED_2025']) {
		const table = one(pageAt('/en/targets/'), `table[data-target="${target}"]`);
		expect(all(table, '[data-distance]')).toEqual([]);
		const verdicts = all(table, '[data-verdict]').map(wordsOf);
		expect(verdicts.length).toBeGreaterThan(0);
		for (const verdict of verdicts) expect(verdict).toMatch(/^(not )?reached, last known in 20\d\d$/);
	}
});

test('at a glance stand first the targets of which something can be said', () => {
	const undecided = all(pageAt('/en/targets/'), '[data-glance]').map((target) =>
		all(target, 'dt').every((verdict) => wordsOf(verdict).endsWith('cannot be said'))
	);
	expect(undecided).toEqual([...undecided].sort());
	expect(new Set(undecided).size).toBe(2);
});

test('spending is judged on both ranges: each country with two values and one verdict', () => {
	const table = one(pageAt('/en/targets/'), 'table[data-target="UNESCO_FFA_GDP"]');
	for (const body of all(table, 'tbody')) {
		expect(all(body, '[data-value]')).toHaveLength(2);
		expect(all(body, '[data-joint]')).toHaveLength(1);
	}
	const countries = all(table, 'tbody').map(({ dataset }) => dataset['country']);
	expect(countries).not.toContain('XKX');
	expect(countries).not.toContain('ISR');
	// 4.46% of GDP in 2022 and 24.09% of spending in 2021: at least 4 and at least 15.
	expect(one(table, 'tbody[data-country="KAZ"]').dataset['reached']).toBe('2');
});

test('the page says that the national SDG 4 benchmarks are missing', () => {
	expect(wordsOf(one(pageAt('/en/targets/'), 'main'))).toContain('The national SDG 4 benchmarks for 2025 and 2030');
});

test.each(['en', 'fr', 'ru', 'ar'])(
	'a country’s page lists its own targets, and none where it has none (%s)',
	(language) => {
		for (const country of ['KAZ', 'TUR', 'XKX', 'LBY']) {
			const own = rows('targets').filter((row) => row.country === country);
			const page = pageAt(`/${language}/countries/${country}/`);
			expect(all(page, '#targets li'), country).toHaveLength(own.length);
			if (own.length)
				expect(one(page, '#targets a').getAttribute('href')).toMatch(new RegExp(`targets/\\?c=${country}#agreed$`));
		}
	}
);

test('an indicator’s page lists what was agreed about it, and says of what is only near', () => {
	for (const indicator of ['early_leavers', 'youth_unemployment_rate', 'population_total']) {
		const own = rows('targets').filter((row) => row.indicator === indicator);
		const listed = all(pageAt(`/en/indicators/${indicator}/`), '#targets li');
		expect(listed, indicator).toHaveLength(own.length);
		const near = own.filter(({ match }) => match === 'near');
		expect(listed.filter((one) => wordsOf(one).endsWith('(near, but not the same)'))).toHaveLength(near.length);
	}
});

test('a level of the European Union is a rule in the charts of its indicator; a spending range is none', () => {
	const early = pageAt('/en/indicators/early_leavers/');
	for (const kind of ['trend', 'rank']) {
		const figure = one(early, `.charts figure[data-chart="${kind}"]`);
		expect(one(figure, '[data-target="EU_EEA_ELET_2030"]').getAttribute('data-value')).toBe('9');
		expect(wordsOf(one(figure, '[data-summary]'))).toContain('no target of the countries shown: below 9%, by 2030');
	}
	for (const indicator of ['education_expenditure_gdp', 'min_proficiency_reading', 'neet_rate'])
		expect(all(pageAt(`/en/indicators/${indicator}/`), '.charts [data-target]')).toEqual([]);
});

test.each(['en', 'ru'])(
	'first of all, each country stands under the verdict its row has, where the year is not over (%s)',
	(language) => {
		const page = pageAt(`/${language}/targets/`);
		const glance = all(page, '[data-glance]');
		// Those of 2025 are over: their verdict is of a year that was.
		const open = MEASURED.filter((target) => !target.endsWith('_2025'));
		expect(glance.map(({ dataset }) => dataset['glance']).sort()).toEqual(open);
		for (const item of glance) {
			const table = one(page, `table[data-target="${item.dataset['glance']}"]`);
			const said = new Map<string, string[]>();
			for (const row of all(table, '[data-country]')) {
				if (row.dataset['country'] === 'EUU') continue;
				const verdict = wordsOf(row.querySelector('[data-joint]') ?? one(row, '[data-verdict]'));
				// A verdict on two targets stands beside the name.
				const name = wordsOf(all(row, 'th')[0]).replace(verdict, '');
				said.set(verdict, [...(said.get(verdict) ?? []), name]);
			}
			const groups = all(item, 'dl > div');
			expect(groups.length).toBe(said.size);
			for (const group of groups) {
				const [, count, verdict] = /^(\d+) (.+)$/.exec(wordsOf(one(group, 'dt'))) ?? [];
				const names = said.get(verdict ?? '') ?? [];
				expect(names.length, `${item.dataset['glance']}: ${verdict}`).toBe(Number(count));
				for (const name of names) expect(wordsOf(one(group, 'dd'))).toContain(name);
			}
		}
	}
);
