/** Do the cells that name a row of another table name one that exists? */
import { placesOf, texts, type CheckedTable } from './check';
import type { Tables } from './checked-tables';
import type { Reference } from './declare';
import { suggestion } from './nearest';
import type { Problem } from './problem';

/** Every reference between tables that names nothing. A table that could not be read whole is not searched. */
export function danglingReferences(tables: Tables): Problem[] {
	return [...tables.values()].flatMap((from) =>
		from.table.references.flatMap((reference) => {
			const target = tables.get(reference.table);
			return target?.whole ? [...dangling(from, reference, target, tables)] : [];
		})
	);
}

/** More different unknown names than this are no slips of the hand, and looking for the nearest of each takes long. */
const MOST_SUGGESTIONS = 1000;

type Explanation = Pick<Problem, 'column' | 'value' | 'message' | 'remedy'>;

function* dangling(from: CheckedTable, reference: Reference, target: CheckedTable, tables: Tables): Generator<Problem> {
	const places = placesOf(from.table, reference.columns);
	const mayBeEmpty = reference.to.map((column) => target.table.columns[column]!.optional);
	const keys = new Keys(target, reference.to);
	const explanations = new Map<string, Explanation | null>();
	for (const { line, cells: all, wrong } of from.rows) {
		const cells = places.map((place) => all[place]!);
		const names = cells.every((cell, index) => cell !== '' || mayBeEmpty[index]);
		if (!names || places.some((place) => wrong.has(place)) || keys.unknownPart(cells) === -1) continue;
		const identity = joined(cells);
		if (!explanations.has(identity)) {
			const at = blamedPart(from, reference, cells, keys, tables);
			const searched = explanations.size < MOST_SUGGESTIONS;
			explanations.set(identity, at === null ? null : explained(reference, target, cells, keys, at, searched));
		}
		const explanation = explanations.get(identity);
		if (explanation) yield { file: from.file, line, ...explanation };
	}
}

/** The keys of a table, part by part: after nothing the rounds, after TRP4 its stages. */
class Keys {
	readonly #next = new Map<string, Set<string>>();

	constructor(table: CheckedTable, columns: readonly string[]) {
		for (const row of table.rows) {
			const parts = texts(table, row, columns);
			parts.forEach((part, index) => {
				const start = joined(parts.slice(0, index));
				const next = this.#next.get(start);
				if (next) next.add(part);
				else this.#next.set(start, new Set([part]));
			});
		}
	}

	/** What may follow the first parts of a key. */
	after(parts: readonly string[]): ReadonlySet<string> {
		return this.#next.get(joined(parts)) ?? new Set();
	}

	/** The place of the first part with which no key goes on; -1 where the key exists. */
	unknownPart(parts: readonly string[]): number {
		return parts.findIndex((part, index) => !this.after(parts.slice(0, index)).has(part));
	}
}

/**
 * Which part of a dangling reference to speak about. Where the first part has a reference of its own, that one
 * speaks for it: null if it dangles too, and the last part is to blame if it does not.
 */
function blamedPart(
	{ table }: CheckedTable,
	{ columns }: Reference,
	cells: readonly string[],
	keys: Keys,
	tables: Tables
): number | null {
	const at = keys.unknownPart(cells);
	const own = table.references.find((other) => other.columns.length === 1 && other.columns[0] === columns[0]);
	if (at > 0 || columns.length === 1 || own === undefined) return at;
	const target = tables.get(own.table);
	const exists = target?.whole && new Keys(target, own.to).unknownPart(cells.slice(0, 1)) === -1;
	return exists ? cells.length - 1 : null;
}

function explained(
	{ columns, to }: Reference,
	{ table, file }: CheckedTable,
	cells: readonly string[],
	keys: Keys,
	at: number,
	searched: boolean
): Explanation {
	const value = cells[at]!;
	const named = spoken(to[at]!);
	const of = cells.slice(0, at).map((cell, index) => `${spoken(to[index]!)} ${cell}`);
	const known = searched ? keys.after(cells.slice(0, at)) : [];
	const remedy = suggestion(value, known, `the known ones stand in ${file}`);
	const problem = (message: string) => ({ column: columns[at]!, value, message, remedy });
	if (value === '')
		return problem(`empty, but ${spoken(table.name)} of ${of.join(', ')} has ${article(named)} ${named}`);
	return problem(of.length === 0 ? `unknown ${named}` : `not ${article(named)} ${named} of ${of.join(', ')}`);
}

/** A column's name in a sentence: `stakeholder_type` → `stakeholder type`. */
function spoken(column: string): string {
	return column.replaceAll('_', ' ');
}

function article(word: string): string {
	return /^[aeiou]/.test(word) ? 'an' : 'a';
}

function joined(parts: readonly string[]): string {
	return parts.join('\0');
}
