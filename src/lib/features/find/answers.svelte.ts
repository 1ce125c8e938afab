/**
 * The answer to the reader's own conditions: at first from the small files of their indicators, from the database once
 * that is open, which is opened when the first answer has been painted. Where the database fails, the files go on.
 */
import { withComments } from '$lib/domain/notes';
import { openDatabase } from '$lib/figure/database/open';
import type { Database } from '$lib/figure/database/database.svelte';
import { observationGroups, type Groups, type ObservationGroup } from '$lib/figure/database/groups';
import { fetchNotes } from '$lib/figure/notes-file';
import { fetchIndicator } from '$lib/figure/selection/indicator-file';
import { answerFrom } from '$lib/figure/selection/packed-indicator';
import { whenIdle } from '$lib/state/idle';
import { resource } from '$lib/state/resource.svelte';
import { TABLES } from '$lib/tables';
import { untrack } from 'svelte';
import { joinedText } from './address';
import { answerFromDatabase, noneDecided } from './database';
import { answer, type Find, type Given, type Row } from './model';

export interface Answered {
	readonly rows: readonly Row[];
	readonly from: 'files' | 'database';
}

/** The tables the query asks, besides observations. */
const ASKED = new Set(['countries', 'indicators', 'methods', 'notes']);
/** The rest of the page is painted first. */
const LATEST_OPENING_MS = 5_000;

const NOTHING: Find = { conditions: [], join: 'and' };

type Known = Omit<Given, 'observations'>;

const indicatorsOf = ({ conditions }: Find): string[] =>
	[...new Set(conditions.map(({ indicator }) => indicator))].sort();

async function fromFiles(find: Find, known: Known, signal: AbortSignal): Promise<Answered> {
	const indicators = indicatorsOf(find);
	const [notes, ...packed] = await Promise.all([
		fetchNotes(signal),
		...indicators.map((indicator) => fetchIndicator(indicator, signal))
	]);
	const countries = known.places.map(({ country }) => country);
	const { rows } = answerFrom(packed, { indicators, countries, from: 0, to: 9999, sexes: ['T', 'F', 'M'] });
	return { rows: answer(find, { ...known, observations: withComments(rows, notes) }), from: 'files' };
}

/** @throws {Error} of the files, where neither answers */
export async function answerFind(
	find: Find,
	known: Known,
	database: Pick<Database, 'state' | 'ask'>,
	groups: Pick<Groups, 'ask'>,
	files: () => Promise<Answered>,
	decided = noneDecided()
): Promise<Answered> {
	if (database.state.is !== 'open') return files();
	try {
		const rows = await groups.ask(database, indicatorsOf(find), (engine) =>
			answerFromDatabase(engine, find, known, decided)
		);
		return { rows, from: 'database' };
	} catch {
		return files();
	}
}

/** @param find the reader's own conditions; null: those of a ready question, whose answer is there, or not read yet */
export function findAnswers(find: () => Find | null, known: () => Known, published: readonly ObservationGroup[]) {
	const groups = observationGroups(published);
	const decided = noneDecided();
	const database = openDatabase(() => TABLES.filter(({ name }) => ASKED.has(name)).map((table) => ({ table })), {
		groups,
		indicators: () => indicatorsOf(untrack(find) ?? NOTHING)
	});
	const answers = resource<Find, Answered>({
		cacheKey: ({ join, conditions }) => [join, ...conditions.map(joinedText)].join('~'),
		load: (asked, signal) =>
			answerFind(asked, known(), database, groups, () => fromFiles(asked, known(), signal), decided)
	});
	const current = $derived.by(() => {
		const asked = find();
		return asked && answers.snapshot(asked);
	});
	$effect(() => {
		const asked = find();
		if (asked) untrack(() => answers.request(asked));
	});
	$effect(() => {
		if (current?.status === 'ready') return whenIdle(database.open, LATEST_OPENING_MS);
	});
	$effect(() => {
		return () => {
			answers.cancel();
			database.close();
		};
	});
	return {
		get current() {
			return current;
		},
		get isOpen() {
			return database.state.is === 'open';
		},
		retry: answers.retry
	};
}
