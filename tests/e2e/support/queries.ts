/** Addresses as they arrive after mails, spreadsheets and curious readers have had them. */
import { random } from './random';
import { partners, table } from './tables';

/** Queries as links garble them: known and unknown codes, years, signs, halves of escapes, the same key twice. */
export function queries(seed: number, count: number): string[] {
	const { one, whole } = random(seed);
	const codes = [...partners(), 'EUU', 'XXX', 'kaz', '', '~', '%7E', '%00', 'é', '漢字', '<b>', "';--", 'null'];
	const indicators = table('indicators').map(({ indicator = '' }) => indicator);
	const values: readonly (readonly [key: string, value: () => string])[] = [
		['c', () => Array.from({ length: whole(9) }, () => one(codes)).join('~')],
		['i', () => Array.from({ length: whole(4) }, () => one([...indicators, 'nope', '__proto__'])).join('~')],
		[
			'y',
			() => one(['2015', '2010..2024', '2024..2010', '..', '1e3', '99999', '-1', '2015..', '2010..2012..2014', '٢٠١٥'])
		],
		['sex', () => one(['T', 'F', 'M', 'Z', 't', ''])],
		['view', () => one(['trend', 'rank', 'pie', 'constructor'])],
		['round', () => one(['TRP5', 'toString'])],
		['__proto__', () => 'x'],
		['%E0%A4%A', () => '%']
	];
	return Array.from({ length: count }, () =>
		Array.from({ length: 1 + whole(5) }, () => {
			const [key, value] = one(values);
			return `${key}=${value()}`;
		}).join(one(['&', '&', '&&', ';']))
	);
}
