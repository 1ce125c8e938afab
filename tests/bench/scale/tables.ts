/** Tables as large as asked for: those of the project, but for generated observations of 2,000 indicators. */
import { copyFileSync, createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseCsv, writeCsv } from '../../../src/lib/tables/csv';
import { observations } from '../../../src/lib/tables/statistics';

export const INDICATORS = 2_000;
const LAST_YEAR = 2024;
const TABLES = 'data/tables';
const GENERATED = ['observations.csv', 'indicators.csv', 'labels.csv'];
const LANGUAGES = 4;
/** As many as texts of indicators have, drawn from all words of the labels: repeated ones would pack too well. */
const WORDS = { definition: 18, name: 8 };

const rowsOf = (name: string): string[][] =>
	parseCsv(readFileSync(join(TABLES, name), 'utf8'), name).records.map(({ cells }) => [...cells]);
const headOf = (name: string): string[] => [
	...(parseCsv(readFileSync(join(TABLES, name), 'utf8'), name).header?.cells ?? [])
];

/** A generator of numbers from 0 to 1, the same each time (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Those of the project first, because pages ask for some of them by name. */
function indicators(): string[][] {
	const known = rowsOf('indicators.csv');
	return Array.from({ length: INDICATORS }, (_, at) => {
		const like = known[at % known.length] ?? [];
		const place = String(at + 1);
		return at < known.length ? like : like.with(0, `indicator_${place.padStart(4, '0')}`).with(2, place);
	});
}

/** Rows in the order of the table: of few years for both sexes together, or of many for each. */
function* lines(wanted: number): Generator<string> {
	const places = rowsOf('countries.csv').map(([country = '']) => country);
	const sexes = wanted > 3_000_000 ? ['F', 'M', 'T'] : ['T'];
	const years = Math.ceil(wanted / INDICATORS / places.length / sexes.length);
	const next = random(1);
	const sourceAt = headOf('indicators.csv').indexOf('source');
	yield `${Object.keys(observations.columns).join(',')}\n`;
	for (const indicator of indicators().sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
		for (const place of places) {
			let level = 15 + 55 * next();
			for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
				level += 2.5 * (next() - 0.5);
				for (const sex of sexes)
					yield `${indicator[0]},${place},${year},${sex},Y15T24,${Number((level + next()).toFixed(1))},A,${indicator[sourceAt]}\n`;
			}
		}
}

/**
 * @param folder gets `observations.csv`
 * @returns the number of its rows
 */
export async function writeObservations(folder: string, wanted: number): Promise<number> {
	const out = createWriteStream(join(folder, 'observations.csv'), { highWaterMark: 1 << 20 });
	let rows = -1;
	let text = '';
	for (const line of lines(wanted)) {
		text += line;
		rows++;
		if (text.length < 1 << 18) continue;
		if (!out.write(text)) await once(out, 'drain');
		text = '';
	}
	out.end(text);
	await once(out, 'finish');
	return rows;
}

/** All tables, for a site to be made of them. */
export async function writeTables(folder: string, wanted: number): Promise<number> {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(TABLES))
		if (!GENERATED.includes(name)) copyFileSync(join(TABLES, name), join(folder, name));
	const all = indicators();
	writeFileSync(join(folder, 'indicators.csv'), writeCsv([headOf('indicators.csv'), ...all]));
	const labels = rowsOf('labels.csv');
	const words = [...new Set(labels.flatMap(([, , , english = '']) => english.split(' ')))];
	const next = random(2);
	const text = (length: number) => Array.from({ length }, () => words[Math.floor(next() * words.length)]).join(' ');
	const names = all
		.slice(rowsOf('indicators.csv').length)
		.flatMap(([code = '']) =>
			Object.entries(WORDS).map(([property, length]) => [
				'indicator',
				code,
				property,
				...Array<string>(LANGUAGES).fill(text(length)),
				'unreviewed'
			])
		);
	writeFileSync(join(folder, 'labels.csv'), writeCsv([headOf('labels.csv'), ...labels, ...names]));
	return writeObservations(folder, wanted);
}
