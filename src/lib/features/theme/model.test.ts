import { describe, expect, it } from 'vitest';
import {
	chosenStatements,
	countriesRead,
	countsByKind,
	countThemes,
	namedMost,
	speakers,
	withSoftHyphens,
	type Statement
} from './model';

const KINDS = ['strength', 'weakness', 'development'];
const said = (country: string, theme: string, kind: string, more: Partial<Statement> = {}): Statement => ({
	country,
	theme,
	kind,
	region: country.slice(0, 1),
	round: 'R1',
	...more
});
const ALL = [
	said('A1', 'guidance', 'weakness'),
	said('A1', 'guidance', 'weakness'),
	said('A2', 'guidance', 'weakness', { round: null }),
	said('A2', 'guidance', 'strength'),
	said('B1', 'guidance', 'development', { round: 'R2' }),
	said('B1', 'digital', 'weakness'),
	said('A1', 'digital', 'weakness'),
	said('A1', 'green', 'weakness')
];
const everything = { region: '', round: '', kind: '' };

describe('statements', () => {
	it('are counted by kind, in the order of their first', () => {
		expect(countsByKind(ALL.filter(({ theme }) => theme === 'guidance'))).toEqual([
			['weakness', 3],
			['strength', 1],
			['development', 1]
		]);
		expect(countsByKind([])).toEqual([]);
	});

	it('are chosen by region, round and kind', () => {
		expect(chosenStatements(ALL, everything)).toEqual(ALL);
		expect(chosenStatements(ALL, { ...everything, region: 'B' })).toHaveLength(2);
		expect(chosenStatements(ALL, { ...everything, round: 'R2' })).toHaveLength(1);
		expect(chosenStatements(ALL, { region: 'A', round: 'R1', kind: 'strength' })).toHaveLength(1);
	});

	it('are counted with the countries they are about, in every theme', () => {
		const counts = countThemes(ALL, ['guidance', 'digital', 'green', 'finance'], KINDS);
		expect(counts.map(({ theme, all }) => [theme, all.statements, all.countries])).toEqual([
			['guidance', 5, 3],
			['digital', 2, 2],
			['green', 1, 1],
			['finance', 0, 0]
		]);
		expect(counts[0]?.kinds.get('weakness')).toEqual({ statements: 3, countries: 2 });
		expect(countriesRead(ALL)).toBe(3);
	});

	it('name most what is so in most countries, equals included, one country never', () => {
		const counts = countThemes(ALL, ['green', 'guidance', 'digital'], KINDS);
		expect(namedMost(counts, 'weakness', 1)).toEqual([
			{ theme: 'guidance', countries: 2 },
			{ theme: 'digital', countries: 2 }
		]);
		expect(namedMost(counts, 'strength', 3)).toEqual([]);
	});

	it('give those who have something good to tell, in the order given', () => {
		expect(speakers(ALL).map(({ country, statements }) => [country, statements.length])).toEqual([
			['A2', 1],
			['B1', 1]
		]);
	});
});

describe('long words of a title', () => {
	it.each([
		['Интернационализация', 'Интерна-цио-на-ли-за-ция'],
		['Обучение предпринимательству', 'Обучение предпри-ни-ма-тельству'],
		['Обучение взрослых', 'Обучение взрослых'],
		['Internationalisation', 'Internationalisation']
	])('%s', (title, parted) => {
		expect(withSoftHyphens(title).replaceAll('\u00ad', '-')).toBe(parted);
	});
});
