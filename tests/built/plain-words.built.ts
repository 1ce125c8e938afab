/**
 * Every sentence in plain words, on every country's page in every language, against the tables: the rules worked out a
 * second time from the files, the numbers as they are written.
 */
import { builtPages, textOf, withoutScripts } from '../e2e/support/built';
import { labelOf, partners, table, type Language } from '../e2e/support/tables';
import { expect, test } from 'vitest';

const LANGUAGES: readonly Language[] = ['en', 'fr', 'ru', 'ar'];
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr', ru: 'ru', ar: 'ar-u-nu-latn' };
const NEWEST = Math.max(...table('observations').map(({ TIME_PERIOD }) => Number(TIME_PERIOD)));
const GROSS = ['ger_lower_secondary', 'ger_upper_secondary', 'ger_tertiary'];
const DOUBTS = ['break', 'comparability', 'revision', 'large_change', 'source_error'];

interface Point {
	readonly year: number;
	readonly value: number;
	readonly status: string;
	readonly source: string;
}
const points = new Map<string, Point[]>();
/** The newest year of an indicator in a country, of whatever sex. */
const newest = new Map<string, number>();
for (const row of table('observations')) {
	const place = `${row.INDICATOR} ${row.REF_AREA}`;
	newest.set(place, Math.max(newest.get(place) ?? 0, Number(row.TIME_PERIOD)));
	if (row.SEX !== 'T') continue;
	const own = points.get(place) ?? [];
	own.push({
		year: Number(row.TIME_PERIOD),
		value: Number(row.OBS_VALUE),
		status: String(row.OBS_STATUS),
		source: String(row.SOURCE)
	});
	points.set(place, own);
}
for (const own of points.values()) own.sort((a, b) => a.year - b.year);
const told = table('indicators')
	.filter(
		({ theme, direction, indicator }) => theme !== 'context' && direction !== 'neutral' && !GROSS.includes(indicator!)
	)
	.sort((a, b) => Number(a.position) - Number(b.position));

/** Move of one indicator in one country by the rules, or null. */
function moveOf(indicator: string, country: string, decimals: number) {
	const all = points.get(`${indicator} ${country}`) ?? [];
	const to = all.at(-1);
	if (!to || to.status === 'E' || NEWEST - to.year > 6) return null;
	const possible = all.filter(
		({ year, source }) => source === to.source && to.year - year >= 5 && to.year - year <= 15
	);
	const from = possible.reduce<Point | null>((best, one) => {
		const far = Math.abs(to.year - one.year - 10);
		return best === null || far <= Math.abs(to.year - best.year - 10) ? one : best;
	}, null);
	if (!from) return null;
	const way = all.filter(({ year }) => year >= from.year);
	const spoilt = way.some(
		({ source, status, year }) => source !== to.source || status === 'E' || (status === 'B' && year > from.year)
	);
	const doubted = table('notes').some((note) => {
		if (!DOUBTS.includes(note.kind!) || note.indicator !== indicator) return false;
		if (note.country !== '' && note.country !== country) return false;
		if (note.year_from === '') return true;
		return Number(note.year_to || note.year_from) > from.year && Number(note.year_from) <= to.year;
	});
	const values = way.map(({ value }) => value);
	const [low, high] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
	const swings = Math.max(low - Math.min(...values), Math.max(...values) - high) > high - low;
	if (way.length < 4 || spoilt || doubted || swings) return null;
	const difference = Number(
		(Number(to.value.toFixed(decimals)) - Number(from.value.toFixed(decimals))).toFixed(decimals)
	);
	return { indicator, from, to, difference };
}

function expectedMoves(country: string) {
	const moves = told.flatMap(({ indicator = '', unit, direction, decimals }) => {
		const move = unit === 'percent' ? moveOf(indicator, country, Number(decimals)) : null;
		return move && Math.abs(move.difference) >= 1
			? [{ ...move, good: move.difference > 0 === (direction === 'higher_is_better') }]
			: [];
	});
	const largest = (good: boolean) =>
		moves.filter((move) => move.good === good).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
	return { improved: largest(true), worsened: largest(false) };
}

/** Sentences of a page by kind: their text and what their links say. */
function sentencesOf(html: string) {
	const start = html.indexOf('data-words=');
	const paragraph = html.slice(start, html.indexOf('</p>', start));
	return paragraph
		.split('<span data-sentence="')
		.slice(1)
		.map((part) => ({
			kind: part.slice(0, part.indexOf('"')),
			text: part.slice(part.indexOf('>') + 1).replace(/<[^>]+>/g, ''),
			links: [...part.matchAll(/<a href="#([^"]+)" data-value="([^"]*)">([^<]*)<\/a>/g)].map(
				([, to = '', value = '', text = '']) => ({ to, value, text })
			)
		}));
}

const cellsOf = (html: string, kind: string) => {
	const start = html.indexOf(`data-words-row="${kind}"`);
	const row = html.slice(start, html.indexOf('</tr>', start));
	return {
		indicator: /data-indicator-code="([^"]+)"/.exec(row)?.[1] ?? '',
		cells: [...row.matchAll(/data-year="(\d+)" data-value="([^"]+)"/g)].map(([, year, value]) => ({
			year: Number(year),
			value: Number(value)
		}))
	};
};

test('every partner’s page has its sentences in every language', () => {
	const pages = builtPages().filter((path) => /^\w+\/countries\/[A-Z]{3}\/index\.html$/.test(path));
	expect(pages).toHaveLength(partners().length * LANGUAGES.length);
});

for (const language of LANGUAGES)
	test(`plain words (${language}): three to six sentences a country, their numbers those of the tables`, () => {
		const format = (value: number, decimals: number) =>
			new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
				.format(value)
				.replace('-', '−');
		for (const country of partners()) {
			const html = withoutScripts(textOf(`${language}/countries/${country}/index.html`));
			const sentences = sentencesOf(html);
			const of = (kind: string) => sentences.find((one) => one.kind === kind);
			expect(sentences.length, country).toBeGreaterThanOrEqual(3);
			expect(sentences.length, country).toBeLessThanOrEqual(6);
			for (const { links, text } of sentences) {
				for (const { to } of links) expect(html, `${country} #${to}`).toContain(`id="${to}"`);
				expect(text).not.toMatch(/undefined|null|NaN|[{}\uE000\uE001]/);
			}

			const rounds = table('rounds').map(({ round }) => round);
			const took = table('participation').filter(
				(row) => row.country === country && ['yes', 'partly'].includes(row.participated!)
			);
			const latest = rounds.filter((round) => took.some((row) => row.round === round)).at(-1);
			expect(of('stands')?.links[0]?.value, country).toBe(latest);
			if (latest) expect(of('stands')?.text).toContain(labelOf('round', latest, language));
			const steps = table('progress_events').filter(
				(row) => row.country === country && row.round === latest && row.date_end !== ''
			);
			const last = steps
				.map(({ date_end = '' }) => date_end)
				.sort()
				.at(-1);
			const linked = of('stands')?.links[1]?.value;
			expect(steps.find(({ event }) => event === linked)?.date_end, country).toBe(last);

			const expected = expectedMoves(country);
			for (const kind of ['improved', 'worsened'] as const) {
				const { indicator, cells } = cellsOf(html, kind);
				const move = expected[kind];
				const unit = table('indicators').find((row) => row.indicator === indicator)?.unit;
				if (!move) {
					if (of(kind)) expect(unit, `${country} ${kind}`).not.toBe('percent');
					continue;
				}
				expect(indicator, `${country} ${kind}`).toBe(move.indicator);
				expect(cells).toEqual([
					{ year: move.from.year, value: move.from.value },
					{ year: move.to.year, value: move.to.value }
				]);
				const decimals = Number(table('indicators').find((row) => row.indicator === indicator)?.decimals);
				expect(of(kind)?.links.map(({ value }) => Number(value))).toEqual([
					move.from.value,
					move.to.value,
					move.difference
				]);
				const texts = of(kind)?.links.map(({ text }) => text.replace(/[\u2068\u2069]/g, '')) ?? [];
				expect(texts[0]).toContain(format(move.from.value, decimals));
				expect(texts[1]).toContain(format(move.to.value, decimals));
				expect(texts[2]).toBe((move.difference > 0 ? '+' : '') + format(move.difference, decimals));
				expect(of(kind)?.text).toContain(labelOf('indicator', indicator, language));
			}

			const against = of('region');
			if (against)
				expectRegion(
					html,
					country,
					against.links.map(({ value }) => Number(value))
				);

			const years = table('indicators').map(({ indicator }) => newest.get(`${indicator} ${country}`) ?? 0);
			const counts = [
				years.length,
				years.filter((year) => year === 0).length,
				years.filter((year) => year > 0 && NEWEST - year >= 10).length
			].filter((count, at) => at < 2 || count > 0);
			expect(
				of('missing')?.links.map(({ value }) => Number(value)),
				country
			).toEqual(counts);
		}
	});

/** Numbers of the sentence: how many others, distance then, distance now. */
function expectRegion(html: string, country: string, numbers: readonly number[]) {
	const { indicator, cells } = cellsOf(html, 'region');
	const row = table('indicators').find((one) => one.indicator === indicator);
	const at = (value: number) => Number(value.toFixed(Number(row?.decimals)));
	const own = moveOf(indicator, country, Number(row?.decimals));
	expect(cells.map(({ year }) => year)).toEqual([own?.from.year, own?.to.year]);
	const region = table('countries').find((one) => one.country === country)?.region;
	const others = table('countries').filter(
		(one) => one.role === 'partner' && one.region === region && one.country !== country
	);
	const valueIn = (of: string, year: number | undefined) =>
		(points.get(`${indicator} ${of}`) ?? []).find(
			(point) => point.year === year && point.source === own?.to.source && point.status !== 'E'
		)?.value;
	const both = others.flatMap((one) => {
		const [then, now] = [valueIn(one.country!, own?.from.year), valueIn(one.country!, own?.to.year)];
		return then === undefined || now === undefined ? [] : [{ then, now }];
	});
	const middle = (values: readonly number[]) => {
		const sorted = [...values].sort((a, b) => a - b);
		const half = Math.floor(sorted.length / 2);
		return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
	};
	expect(both.length).toBeGreaterThanOrEqual(3);
	expect(numbers).toEqual([
		both.length,
		at(at(own!.from.value) - at(middle(both.map(({ then }) => then)))),
		at(at(own!.to.value) - at(middle(both.map(({ now }) => now))))
	]);
}
