import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import OwnDumbbell from '$lib/charts/dumbbell/OwnDumbbell.svelte';
import { tableRows } from '$lib/exports/tables';
import type { Sex } from '$lib/domain/observation';
import type { OwnObservation } from '$lib/state/own-data.svelte';
import { statusWords } from '../frame-text';
import { facts, plain as spaced, seen } from '../indicator/fixtures.testing';
import { dumbbellFigure } from '../indicator/dumbbell/dumbbell-figure';
import { ownGaps, withOwnGaps } from './in-dumbbell';
import { ownWords } from './in-figure';

const plain = (text: string): string => spaced(text).replace(/\u2068/g, '');
const own = (country: string, sex: Sex, value: number, more: Partial<OwnObservation> = {}): OwnObservation => ({
	INDICATOR: 'neet_rate',
	REF_AREA: country,
	TIME_PERIOD: 2020,
	SEX: sex,
	AGE: 'Y15T24',
	OBS_VALUE: value,
	OBS_STATUS: 'A',
	SOURCE: 'draft.csv',
	...more
});
const countries = [
	{ country: 'ALB', name: 'Albania', role: 'partner', latest: 2020 },
	{ country: 'KAZ', name: 'Kazakhstan', role: 'partner', latest: 2020 },
	{ country: 'UZB', name: 'Uzbekistan', role: 'partner', latest: null }
];
const values = {
	facts,
	countries,
	year: 2020,
	sources: [],
	observations: [
		seen('ALB', 28, { sex: 'F' }),
		seen('ALB', 25, { sex: 'M' }),
		seen('KAZ', 9, { sex: 'F' }),
		seen('KAZ', 5, { sex: 'M' })
	]
};
const published = dumbbellFigure(values);
const gapsOf = (rows: readonly OwnObservation[], tolerance = 0) =>
	ownGaps(rows, [{ name: 'draft.csv', tables: { observations: rows } }], { ...values, tolerance });
const rows = [
	own('UZB', 'F', 40),
	own('KAZ', 'M', 6.5, { OBS_STATUS: 'E' }),
	own('KAZ', 'F', 6, { TIME_PERIOD: 2019 }),
	own('KAZ', 'F', 8),
	own('KAZ', 'T', 7)
];
const gaps = gapsOf(rows);
const shown = withOwnGaps(published, gaps, values);

describe('women and men with own values', () => {
	it('are a row for each country, of one year, under the published one or under all others', () => {
		expect(shown.rows.map(({ id, name, F, M, gap }) => [id, name, F?.value, M?.value, plain(gap)])).toEqual([
			['KAZ', 'Kazakhstan', 9, 5, 'women 4.0 points higher'],
			['own KAZ', 'Kazakhstan (your data)', 8, 6.5, 'women 1.5 points higher'],
			['ALB', 'Albania', 28, 25, 'women 3.0 points higher'],
			['own UZB', 'Uzbekistan (your data)', 40, undefined, 'only women: no value for men of the same year and source']
		]);
	});

	it('change nothing in what is said and counted of the published', () => {
		expect(shown.model.summary.startsWith(published.model.summary)).toBe(true);
		expect(plain(shown.model.summary.slice(published.model.summary.length))).toBe(
			' In your data, not published: Kazakhstan (women 1.5 points higher), Uzbekistan (only women: no value for men of the same year and source).'
		);
		for (const key of ['finding', 'coverage', 'absences', 'published'] as const)
			expect(shown.model[key]).toEqual(published.model[key]);
	});

	it('say in each row of the file whose it is', () => {
		const { columns, rows: filed } = tableRows(shown.model.table);
		const at = (name: string) => columns.indexOf(name);
		expect(
			filed.map((row) => ['country_code', 'women', 'men', 'Source', 'Published or yours'].map((name) => row[at(name)]))
		).toEqual([
			['KAZ', 9, 5, 'S', 'Published'],
			['ALB', 28, 25, 'S', 'Published'],
			['KAZ', 8, 6.5, 'draft.csv', 'Your file'],
			['UZB', 40, null, 'draft.csv', 'Your file']
		]);
		expect(shown.model.fileName).toBe('neet_rate_2020_women-men_own');
	});

	it('are carried forward as far as the others', () => {
		expect(gapsOf([own('KAZ', 'F', 6, { TIME_PERIOD: 2018 })])).toEqual([]);
		expect(gapsOf([own('KAZ', 'F', 6, { TIME_PERIOD: 2018 })], 2)).toHaveLength(1);
	});

	const drawn = (rows: typeof shown.rows) =>
		render(OwnDumbbell, {
			props: {
				title: '',
				summary: '',
				table: shown.model.table,
				words: { showTable: '', showChart: '', keys: '', source: '' },
				statuses: statusWords(),
				rows,
				options: published.options,
				ownWords: ownWords('draft.csv')
			}
		});

	it('are explained by the marks they have: of both sexes with the line between them, or of one', () => {
		const signs = (rows: typeof shown.rows) => {
			const [, sign] = drawn(rows).body.match(/<svg viewBox="0 0 (?:14|30) 14"([\s\S]*?)<\/svg>[^<]*/) ?? [];
			const paths = [...(sign ?? '').matchAll(/ d="([^"]*)"/g)].map(([, d]) => d ?? '');
			return {
				line: paths.filter((d) => d.includes('H')).length,
				discs: paths.filter((d) => d.includes('a')).length,
				diamonds: paths.filter((d) => d.includes('l')).length
			};
		};
		// Each mark has an outer and an inner outline.
		expect(signs(shown.rows)).toEqual({ line: 1, discs: 2, diamonds: 2 });
		const of = (sex: 'F' | 'M') =>
			shown.rows.map((row) => (row.unpublished ? { ...row, [sex === 'F' ? 'M' : 'F']: null } : row));
		expect(signs(of('F').filter(({ id }) => id !== 'own UZB'))).toEqual({ line: 0, discs: 2, diamonds: 0 });
		expect(signs(of('M').filter(({ id }) => id !== 'own UZB'))).toEqual({ line: 0, discs: 0, diamonds: 2 });
	});

	it('are marks of no country, which say whose they are in their tips', () => {
		const { body } = drawn(shown.rows);
		const marks = [...body.matchAll(/<path[^>]*data-own-mark="([^"]*)"[^>]*>/g)];
		expect(
			marks.map(([mark, id]) => [id, mark.match(/data-sex="(.)"/)?.[1], mark.match(/data-value="([^"]*)"/)?.[1]])
		).toEqual([
			['own KAZ', 'F', '8'],
			['own KAZ', 'M', '6.5'],
			['own UZB', 'F', '40']
		]);
		for (const [mark] of marks) expect(mark).not.toContain('data-country');
	});
});
