/** Statements counted by theme and kind, for a choice of region, round and kind. */

export interface Statement {
	readonly theme: string;
	readonly kind: string;
	readonly country: string;
	readonly region: string;
	readonly round: string | null;
}

/** '' chooses all. */
export interface StatementChoice {
	readonly region: string;
	readonly round: string;
	readonly kind: string;
}

export const chosenStatements = <S extends Statement>(
	statements: readonly S[],
	{ region, round, kind }: StatementChoice
): S[] =>
	statements.filter(
		(one) =>
			(region === '' || one.region === region) &&
			(round === '' || one.round === round) &&
			(kind === '' || one.kind === kind)
	);

/** Countries on which there is a statement at all: no count of countries can be larger. */
export const countriesRead = (statements: readonly Pick<Statement, 'country'>[]): number =>
	new Set(statements.map(({ country }) => country)).size;

export interface Count {
	readonly statements: number;
	readonly countries: number;
}

const countOf = (statements: readonly Statement[]): Count => ({
	statements: statements.length,
	countries: countriesRead(statements)
});

export interface ThemeCount {
	readonly theme: string;
	readonly kinds: ReadonlyMap<string, Count>;
	readonly all: Count;
}

/** Every theme, in the order given, also those on which nothing was said. */
export function countThemes(
	statements: readonly Statement[],
	themes: readonly string[],
	kinds: readonly string[]
): ThemeCount[] {
	return themes.map((theme) => {
		const own = statements.filter((one) => one.theme === theme);
		return {
			theme,
			kinds: new Map(kinds.map((kind) => [kind, countOf(own.filter((one) => one.kind === kind))])),
			all: countOf(own)
		};
	});
}

/** The kinds among statements, in the order of their first, each with how many there are. */
export function countsByKind(
	statements: readonly Pick<Statement, 'kind'>[]
): (readonly [kind: string, count: number])[] {
	const kinds = [...new Set(statements.map(({ kind }) => kind))];
	return kinds.map((kind) => [kind, statements.filter((one) => one.kind === kind).length]);
}

export interface Named {
	readonly theme: string;
	readonly countries: number;
}

/** Named in one country alone is not "often". */
const FEWEST = 2;

/**
 * The themes most often of a kind, by the number of countries; those equal to the last stay.
 * @param places how many at least, if there are so many
 */
export function namedMost(counts: readonly ThemeCount[], kind: string, places: number): Named[] {
	const sorted = counts
		.map(({ theme, kinds }) => ({ theme, countries: kinds.get(kind)?.countries ?? 0 }))
		.filter(({ countries }) => countries >= FEWEST)
		.sort((a, b) => b.countries - a.countries);
	const last = sorted[places - 1]?.countries ?? 0;
	return sorted.filter(({ countries }, at) => at < places || countries === last);
}

const SPEAKING = ['strength', 'development'];

export interface Speaker<S> {
	readonly country: string;
	/** Newest first. */
	readonly statements: readonly S[];
}

/** Countries with a strength or a development to tell of, the newest first. */
export function speakers<S extends Statement>(newestFirst: readonly S[]): Speaker<S>[] {
	const found = new Map<string, S[]>();
	for (const one of newestFirst) {
		if (!SPEAKING.includes(one.kind)) continue;
		const own = found.get(one.country);
		if (own) own.push(one);
		else found.set(one.country, [one]);
	}
	return [...found].map(([country, statements]) => ({ country, statements }));
}

const LONG_WORD = /[а-яё]{14,}/gi;
const SYLLABLE_END = /(?<=[а-яё][аеёиоуыэюя])(?=[бвгджзклмнпрстфхцчшщ][аеёиоуыэюя][а-яё])/gi;

/** Soft hyphens between syllables of long Russian words, which no browser parts by itself on every system. */
export const withSoftHyphens = (text: string): string =>
	text.replaceAll(LONG_WORD, (word) => word.replaceAll(SYLLABLE_END, '\u00ad'));
