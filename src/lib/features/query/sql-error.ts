/** What DuckDB says is wrong, understood: what sort of mistake, and where in the SQL. */

/**
 * `syntax`, `end`: cannot be read, or ends too early; `name`: nothing goes by it; `meaning`: names that do not go together;
 * `value`: one that cannot be taken so; `reach`: would leave the database; `extension`: is none of what is built in;
 * `memory`; `one`: several statements.
 */
export type Mistake =
	'syntax' | 'end' | 'name' | 'meaning' | 'value' | 'reach' | 'extension' | 'memory' | 'one' | 'other';

export interface SqlError {
	readonly mistake: Mistake;
	/** From 1; null where DuckDB names no place. */
	readonly place: { readonly line: number; readonly column: number } | null;
	/** As DuckDB says it, in English, without the lines that show the place. */
	readonly message: string;
}

const MISTAKES: readonly (readonly [said: RegExp, mistake: Mistake])[] = [
	[/multiple statements|more than one statement|single statement/i, 'one'],
	[/is not in the catalog|exists? in the \S+ extension/i, 'extension'],
	[/Permission Error|has been locked|disabled (?:by|through) configuration/i, 'reach'],
	[/Out of Memory|memory allocation|could not allocate/i, 'memory'],
	[/syntax error at end of input/i, 'end'],
	[/Parser Error/i, 'syntax'],
	[/does not exist|not found|Ambiguous reference/i, 'name'],
	[/Binder Error|Catalog Error/i, 'meaning'],
	[/Conversion Error|Out of Range Error|Invalid Input Error|Constraint Error/i, 'value']
];

/**
 * @param said the engine's own message
 * @param sql what it was asked
 */
export function understood(said: string, sql: string): SqlError {
	const structured = structuredIn(said, sql);
	if (structured) return structured;
	const text = said.replace(/^(?:\w*Error: )?Failed to (?:extract|prepare) statements?: /, '');
	return {
		mistake: mistakeIn(text),
		place: placeIn(text, sql),
		message: text.replace(/\n*LINE \d+: [\s\S]*$/, '').trim()
	};
}

const mistakeIn = (text: string): Mistake => MISTAKES.find(([form]) => form.test(text))?.[1] ?? 'other';

/** What the parser finds comes out of DuckDB-WASM as JSON, its place as a number of characters. */
function structuredIn(said: string, sql: string): SqlError | null {
	const json = /\{"exception_type".*\}/s.exec(said)?.[0];
	if (json === undefined) return null;
	let found: Partial<Record<string, unknown>>;
	try {
		found = JSON.parse(json);
	} catch {
		return null;
	}
	const message = `${String(found.exception_type)} Error: ${String(found.exception_message)}`;
	const at = Number.parseInt(String(found.position), 10);
	const before = Number.isNaN(at) ? null : sql.slice(0, at).split('\n');
	return {
		mistake: mistakeIn(message),
		place: before && { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
		message: message.trim()
	};
}

/** DuckDB shows the line, cut where it is long, and a caret beneath the place. */
function placeIn(text: string, sql: string): SqlError['place'] {
	const [, number = '', shown = '', before = ''] = /LINE (\d+): (.*)\n( *)\^/.exec(text) ?? [];
	if (number === '') return null;
	const line = Number(number);
	const within = before.length - `LINE ${number}: `.length;
	const isCut = shown.startsWith('...');
	const piece = shown.replace(/^\.{3}/, '').replace(/\.{3}$/, '');
	const start = isCut ? Math.max(0, (sql.split('\n')[line - 1] ?? '').indexOf(piece)) - 3 : 0;
	return { line, column: Math.max(1, start + within + 1) };
}
