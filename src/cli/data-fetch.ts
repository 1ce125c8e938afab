/**
 * `npm run data:fetch -- SOURCE [--dry-run]`: asks a publisher for the series that `indicators.csv` names, keeps the answers
 * as they came, and takes them into the table of observations as `data:import` does. Whatever is wrong changes nothing.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { seriesOf, type IndicatorInfo } from '../lib/importers/series';
import { rowsOf } from '../lib/tables/checked-tables';
import { nearest } from '../lib/tables/nearest';
import { countries } from '../lib/tables/places';
import { quoted } from '../lib/tables/problem';
import { observations } from '../lib/tables/statistics';
import { LIMITS, type Limits } from './fetch/download';
import { eurostat } from './fetch/eurostat';
import { fetchAll } from './fetch/fetch-all';
import { ilostat } from './fetch/ilostat';
import { oecd } from './fetch/oecd';
import type { Publisher } from './fetch/publisher';
import { RawFiles } from './fetch/raw-files';
import { withRelease } from './fetch/release';
import { uis } from './fetch/uis';
import { worldBank } from './fetch/world-bank';
import { importFiles, importReferences, openTables, refuse, unknownSource, type Say } from './import-files';

export const PUBLISHERS: readonly Publisher[] = [worldBank, uis, ilostat, eurostat, oecd];

const USAGE = `npm run data:fetch -- SOURCE [--indicator CODE]… [--source ID] [--dry-run] [--withdraw]
  SOURCE            ${PUBLISHERS.map(({ id }) => id).join(', ')}
  --indicator CODE  only this indicator; may be given several times
  --source ID       the release, a row of sources.csv; without it a row for today is added
  --dry-run         say what would change, write no table
  --withdraw        remove what the publisher no longer has`;

export interface FetchSettings {
	/** Folder of the tables, and that of the answers as they came. */
	readonly folder: string;
	readonly raw: string;
	readonly say: Say;
	/** Instead of the publisher’s address. */
	readonly base?: string;
	readonly limits: Limits;
	readonly today: Date;
}

/** @returns the exit code */
export async function dataFetch(args: readonly string[], settings: Partial<FetchSettings> = {}): Promise<number> {
	const { folder = 'data/tables', raw = 'data/raw', say = console.log, limits = LIMITS, today = new Date() } = settings;
	const given = argumentsOf(args);
	if (given === null) {
		say(USAGE);
		return 2;
	}
	const publisher = PUBLISHERS.find(({ id }) => id === given.publisher);
	if (publisher === undefined) {
		const near = nearest(
			given.publisher,
			PUBLISHERS.map(({ id }) => id)
		);
		const known = near === null ? `known are ${PUBLISHERS.map(({ id }) => id).join(', ')}` : `did you mean ${near}?`;
		return refuse(say, `${quoted(given.publisher)}: no publisher with an open interface that is known here; ${known}`);
	}
	const open = openTables(folder, say);
	if (open === null) return 1;
	const unknown = unknownSource(given.source, open);
	if (unknown !== null) return refuse(say, unknown);

	const { indicators } = importReferences(open.tables);
	const wanted = indicators.filter(
		(info) =>
			seriesOf(info).catalogue === publisher.id &&
			(given.indicators.length === 0 || given.indicators.includes(info.indicator))
	);
	const missed = given.indicators.filter((code) => !wanted.some(({ indicator }) => indicator === code));
	if (missed.length > 0)
		return refuse(say, ...missed.map((code) => `--indicator ${quoted(code)}: ${whyNot(code, indicators)}`));
	sayUnreachable(indicators, say);
	if (wanted.length === 0) return refuse(say, `indicators.csv names no series of ${publisher.id}: nothing to fetch.`);

	const published = rowsOf(observations, open.tables).map(({ TIME_PERIOD: year }) => year);
	const to = today.getUTCFullYear();
	const scope = {
		countries: rowsOf(countries, open.tables),
		from: published.reduce((first, year) => Math.min(first, year), to),
		to
	};
	const day = today.toISOString().slice(0, 10);
	const files = new RawFiles(path.join(raw, publisher.id));
	const requests = publisher.requests(wanted, scope);
	say(`${publisher.id}: ${wanted.length} indicators, ${scope.countries.length} countries, ${scope.from} to ${to}`);
	const fetched = await fetchAll(publisher, requests, settings.base ?? publisher.base, files, limits, day, say);
	if (fetched === null) return refuse(say, 'Nothing was written.');
	files.save();
	say(`The answers are kept in ${path.join(raw, publisher.id)}, with their SHA-256.`);
	if (fetched.length === 0) return refuse(say, 'No series has a value: nothing was written.');

	const release = given.source === undefined ? withRelease(open, publisher, day) : { source: given.source, open };
	const options = { ...given, ...release, decisions: {}, onlyNews: true };
	return importFiles(fetched, release.open, options, say);
}

function whyNot(code: string, indicators: readonly IndicatorInfo[]): string {
	const info = indicators.find(({ indicator }) => indicator === code);
	if (info === undefined) return 'not in indicators.csv';
	const { catalogue } = seriesOf(info);
	return PUBLISHERS.some(({ id }) => id === catalogue)
		? `its series ${quoted(info.series)} is fetched from ${catalogue}`
		: `its series ${quoted(info.series)} has no open interface that is known here; use data:import`;
}

function sayUnreachable(indicators: readonly IndicatorInfo[], say: Say): void {
	const others = indicators.filter((info) => !PUBLISHERS.some(({ id }) => id === seriesOf(info).catalogue));
	if (others.length > 0)
		say(`From no interface (use data:import): ${others.map(({ indicator }) => indicator).join(', ')}`);
}

function argumentsOf(args: readonly string[]) {
	try {
		const flag = { type: 'boolean', default: false } as const;
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				indicator: { type: 'string', multiple: true, default: [] },
				source: { type: 'string' },
				'dry-run': flag,
				withdraw: flag
			}
		});
		const [publisher, ...others] = positionals;
		if (publisher === undefined || others.length > 0) return null;
		const { indicator, source, withdraw } = values;
		return { publisher, indicators: indicator, source, withdraw, dryRun: values['dry-run'] };
	} catch {
		return null;
	}
}

if (process.argv[1] !== undefined && /data-fetch\.ts$/.test(process.argv[1]))
	process.exitCode = await dataFetch(process.argv.slice(2));
