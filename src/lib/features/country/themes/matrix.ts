/** Statements by theme and round -> the matrix of a country's page. Pure. */

interface Statement {
	readonly development: string;
	readonly theme: string;
	readonly themeName: string;
}

interface Round {
	readonly round: string;
	readonly short: string;
	/** Codes of its statements. */
	readonly statements: readonly string[];
}

export interface ThemeMatrix<S extends Statement> {
	/** Rounds with a statement, in order of time; the last, null, holds what belongs to none. */
	readonly columns: readonly { readonly round: string | null; readonly short: string | null }[];
	/** Themes in the order given, each with its statements by column. */
	readonly rows: readonly {
		readonly theme: string;
		readonly name: string;
		readonly cells: readonly (readonly S[])[];
	}[];
}

export function themeMatrix<S extends Statement>(statements: readonly S[], rounds: readonly Round[]): ThemeMatrix<S> {
	const assignedRound = (one: S) => rounds.find((round) => round.statements.includes(one.development))?.round ?? null;
	const used = new Set(statements.map(assignedRound));
	const columns = [
		...rounds.filter(({ round }) => used.has(round)).map(({ round, short }) => ({ round, short })),
		...(used.has(null) ? [{ round: null, short: null }] : [])
	];
	const themes = [...new Map(statements.map(({ theme, themeName }) => [theme, themeName]))];
	return {
		columns,
		rows: themes.map(([theme, name]) => {
			const own = statements.filter((one) => one.theme === theme);
			return { theme, name, cells: columns.map(({ round }) => own.filter((one) => assignedRound(one) === round)) };
		})
	};
}
