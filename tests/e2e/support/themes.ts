/** What countries reported on themes, counted over the published tables. */
import { type Row, table } from './tables';

export const KINDS = ['strength', 'weakness', 'gap', 'development', 'recommendation'];
export const themes = table('themes').map(({ theme = '' }) => theme);
export const statements = table('developments');
export const on = (theme: string) => statements.filter((row) => row.theme === theme);
export const regionOf = new Map(table('countries').map(({ country = '', region = '' }) => [country, region]));
export const countriesOf = (rows: readonly Row[]) => new Set(rows.map(({ country }) => country));

/** By theme: each kind of statement, how many there are, and from how many countries. '' is every region. */
export const matrixOf = (region: string) =>
	Object.fromEntries(
		themes.map((theme) => {
			const own = on(theme).filter(({ country = '' }) => region === '' || regionOf.get(country) === region);
			return [
				theme,
				KINDS.map((kind) => {
					const rows = own.filter((row) => row.kind === kind);
					return [kind, rows.length, countriesOf(rows).size];
				})
			];
		})
	);

/** Georgia's scores in entrepreneurial learning, of one method, by year. */
export const georgia = (method: string) =>
	table('scores')
		.filter((row) => row.country === 'GEO' && row.theme === 'entrepreneurial_learning' && row.method === method)
		.map(({ year_to, value }) => [Number(year_to), Number(value)] as const)
		.sort(([a], [b]) => a - b);
