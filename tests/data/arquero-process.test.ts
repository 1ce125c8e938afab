/** Answers about rounds, steps, statements and words, worked out a second time by Arquero from the files themselves. */
import { desc, escape, op, type ColumnTable } from 'arquero';
import { beforeAll, describe, expect, it } from 'vitest';
import * as queries from '../../src/lib/duckdb/queries';
import { ask, type Engine } from '../../src/lib/duckdb/queries';
import { native } from '../contract/native-answers';
import { table, type Row } from './arquero';

let engine: Engine;

beforeAll(async () => {
	engine = await native();
});

const where = (from: ColumnTable, holds: (row: Row) => boolean) => from.filter(escape(holds));
const places = (of: string) => table(of).select(of.slice(0, -1), 'position').rename({ position: 'place' });

/** `source_url` as a question calls it: `sourceUrl`. */
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const inCamel = (of: ColumnTable) => of.rename(Object.fromEntries(of.columnNames().map((name) => [name, camel(name)])));

/** Just the promised columns, with null where a join found nothing. */
const promised = (of: ColumnTable, { row }: { readonly row: object }, missing: Row = {}): Row[] =>
	(inCamel(of).select(Object.keys(row)).objects() as Row[]).map((given) =>
		Object.fromEntries(Object.entries(given).map(([column, value]) => [column, value ?? missing[column] ?? null]))
	);

/** The title of each address: that of `documents`, in brackets if it is ours, else the first of those it is cited by. */
const titles = new Map(
	[
		...['targets', 'developments', 'progress_events']
			.flatMap((name) => table(name).objects() as Row[])
			.sort((a, b) => (String(a.source_title) < String(b.source_title) ? 1 : -1))
			.map((row) => [row.source_url, row.source_title] as const),
		...(table('documents').objects() as Row[]).map(
			({ source_url: url, title, basis }) => [url, basis === 'source' ? title : `[${title}]`] as const
		)
	].filter(([url]) => url)
);
const titled = (of: ColumnTable) =>
	of.derive({ source_title: escape((row: Row) => titles.get(row.source_url as string) ?? null) });

it('every address cited has a title', () => {
	const cited = [
		'rounds',
		'stages',
		'framework_sections',
		'participation',
		'scores',
		'data_responsibilities',
		'further_sources'
	]
		.flatMap((name) => table(name).array('source_url') as string[])
		.filter(Boolean);
	expect([...new Set(cited)].filter((url) => !titles.has(url))).toEqual([]);
	for (const title of titles.values()) expect(String(title)).not.toMatch(/^(https?:|www\.)|^[\w.-]+\.[a-z]{2,4}$/);
});

describe('rounds', () => {
	it('round-list', async () => {
		const kinds = [
			{ as: 'took', of: ['yes', 'partly'], certainties: ['documented'] },
			{ as: 'known', of: ['yes', 'partly'] },
			{ as: 'listed', of: ['listed'] },
			{ as: 'associated', of: ['associated'] }
		];
		const counted = kinds.reduce(
			(rounds, { as, of, certainties }) =>
				rounds.join_left(
					where(
						table('participation'),
						({ participated, certainty }) =>
							of.includes(String(participated)) && (certainties?.includes(String(certainty)) ?? true)
					)
						.groupby('round')
						.rollup({ [as]: op.distinct('country') }),
					'round'
				),
			table('rounds')
		);
		const expected = counted
			.join_left(table('progress_events').groupby('round').count({ as: 'events' }), 'round')
			.derive({ uncertain: escape(({ known, took }: Row) => Number(known ?? 0) - Number(took ?? 0)) })
			.orderby('position');
		// 2012: seven inferred, one in conflict, one uncertain; 2014: four uncertain; 2016-17: Russia.
		expect(expected.array('uncertain')).toEqual([0, 9, 4, 1, 0, 0, 0]);
		const none = { took: 0, listed: 0, associated: 0, events: 0 };
		expect(await ask(engine, queries.roundList, {})).toEqual(promised(titled(expected), queries.roundList, none));
	});

	it('stage-list', async () => {
		const expected = table('stages').join(places('rounds'), 'round').orderby('place', 'position');
		expect(await ask(engine, queries.stageList, {})).toEqual(promised(expected, queries.stageList));
	});

	it('participation-list', async () => {
		const edition = escape(({ round, country, edition }: Row) => [round, country, edition].join(' '));
		const types = table('reports')
			.join(places('report_types'), 'report_type')
			.orderby('place')
			.derive({ taking: edition })
			.groupby('taking')
			.rollup({ reportTypes: op.array_agg('report_type') })
			.derive({ reportTypes: escape(({ reportTypes }: { reportTypes: string[] }) => reportTypes.join('~')) });
		const expected = table('participation')
			.derive({ taking: edition })
			.join_left(types, 'taking')
			.join(places('rounds'), 'round')
			.orderby('place', 'country', 'edition');
		expect(await ask(engine, queries.participationList, {})).toEqual(
			promised(titled(expected), queries.participationList, { reportTypes: '' })
		);
	});

	it.each(['', 'TRP1', 'TRP4', 'TRP6'])('event-list of "%s"', async (round) => {
		const bodies = table('event_stakeholders')
			.groupby('event')
			.rollup({ bodies: op.array_agg_distinct('stakeholder_type') })
			.derive({ stakeholders: escape(({ bodies }: { bodies: string[] }) => [...bodies].sort().join('~')) });
		const events = where(table('progress_events'), (row) => round === '' || row.round === round).join_left(
			bodies,
			'event'
		);
		const dated = where(events, ({ date_start }) => date_start !== null).orderby('date_start', 'date_end', 'event');
		const undated = where(events, ({ date_start }) => date_start === null).orderby('event');
		const expected = dated.reify().concat(undated.reify());
		expect(expected.numRows()).toBeGreaterThan(0);
		expect(await ask(engine, queries.eventList, { round })).toEqual(
			promised(expected, queries.eventList, { stakeholders: '' })
		);
	});

	it('latest-steps', async () => {
		const expected = where(
			table('progress_events'),
			({ scope, date_start }) => scope === 'country' && date_start !== null
		)
			.orderby(desc('date_end'), desc('date_start'), desc('event'))
			.groupby('country')
			.slice(0, 1)
			.ungroup()
			.orderby(desc('date_end'), 'country');
		expect(await ask(engine, queries.latestSteps, {})).toEqual(promised(expected, queries.latestSteps));
	});
});

describe('themes and statements', () => {
	it('theme-list', async () => {
		const expected = table('themes')
			.join_left(table('indicators').groupby('theme').count({ as: 'indicators' }), 'theme')
			.join_left(table('developments').groupby('theme').count({ as: 'statements' }), 'theme')
			.join_left(table('scores').groupby('theme').count({ as: 'scores' }), 'theme')
			.orderby('position');
		const none = { indicators: 0, statements: 0, scores: 0 };
		expect(await ask(engine, queries.themeList, {})).toEqual(promised(expected, queries.themeList, none));
	});

	it.each(['KAZ', 'GEO', 'XKX', 'LBY'])('statements-of %s', async (country) => {
		const here = where(table('developments'), (row) => row.country === country).join(places('themes'), 'theme');
		const newestFirst = escape(({ date_start }: Row) => -Date.parse(String(date_start ?? '1000-01-01')));
		const expected = here.orderby('place', newestFirst, 'development');
		expect(await ask(engine, queries.statementsOf, { country })).toEqual(promised(expected, queries.statementsOf));
	});
});

describe('who delivers what', () => {
	it('responsibility-list', async () => {
		const bodies = table('responsible_stakeholders').objects() as Row[];
		const of = (code: unknown) => bodies.filter(({ responsibility }) => responsibility === code);
		const expected = (table('data_responsibilities').objects() as Row[]).map((row) => ({
			responsibility: row.responsibility,
			round: row.round,
			country: row.country || null,
			role: row.role,
			delivers: row.delivers,
			status: row.status || null,
			dateStart: row.date_start || null,
			dateEnd: row.date_end || null,
			datePrecision: row.date_precision || null,
			certainty: row.certainty,
			certaintyNote: row.certainty_note || null,
			sourceTitle: titles.get(row.source_url as string) ?? null,
			sourceUrl: row.source_url || null,
			sourceNote: row.source_note || null,
			stakeholders: [...new Set(of(row.responsibility).map((body) => String(body.stakeholder_type)))].sort().join('~'),
			wordings: [...new Set(of(row.responsibility).map(({ position, wording }) => `${position} ${wording}`))]
				.map((text) => text.replace(/^\d+ /, ''))
				.join('; ')
		}));
		const rounds = (table('rounds').objects() as Row[]).sort((a, b) => Number(a.position) - Number(b.position));
		const place = new Map(rounds.map(({ round }, at) => [round, at]));
		const inOrder = expected.toSorted((a, b) => place.get(a.round)! - place.get(b.round)!);
		expect(await ask(engine, queries.responsibilityList, {})).toEqual(inOrder);
	});
});

describe('words and places', () => {
	it('country-list', async () => {
		const expected = table('countries').join(places('regions'), 'region').orderby('place', 'country');
		expect(await ask(engine, queries.countryList, {})).toEqual(promised(expected, queries.countryList));
	});

	it.each(['en', 'fr', 'ru', 'ar'])('label-list in %s', async (language) => {
		const expected = table('labels')
			.rename({ [language]: 'text' })
			.orderby('subject', 'code', 'property');
		expect(await ask(engine, queries.labelList, { language })).toEqual(promised(expected, queries.labelList));
	});

	it.each(['en', 'fr', 'ru', 'ar'])('synonym-list in %s', async (language) => {
		const expected = table('synonyms')
			.filter(escape((row: Row) => row['language'] === language))
			.orderby('subject', 'code', 'synonym');
		expect(await ask(engine, queries.synonymList, { language })).toEqual(promised(expected, queries.synonymList));
	});

	it('note-list', async () => {
		const first = (column: string) => escape((row: Row) => row[column] ?? '');
		const expected = table('notes').orderby(first('indicator'), first('country'), first('year_from'), 'note');
		expect(await ask(engine, queries.noteList, {})).toEqual(promised(expected, queries.noteList));
	});
});
