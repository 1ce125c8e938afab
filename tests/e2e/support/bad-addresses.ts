/** Addresses as mails, spreadsheets and curious readers leave them, over pages whose view stands in the address. */
import { random } from './random';
import { partners, table } from './tables';

interface Key {
	readonly key: string;
	/** What may stand there, and what means nothing there. */
	readonly good: readonly string[];
	readonly bad: readonly string[];
	/** Several are joined with `~`. */
	readonly list?: boolean;
}

const NONSENSE = ['constructor', '__proto__', 'null', '%00', '<b>x</b>', "'; DROP TABLE", '漢字', '٢٠١٥', ' ', '🦊'];
/** Without the blank, which only parts the codes of a list. */
const LETTERS = NONSENSE.filter((text) => text.trim() !== '');
const YEARS = ['2015..2010', '1e3', '-1', '20155', '2015..', '..', '2010..2012..2014', '1066', '2999', 'NaN'];
const targets = table('targets');
const indicators = table('indicators').map(({ indicator = '' }) => indicator);
const countries: Key = { key: 'c', good: [...partners(), 'EUU'], bad: ['KAZA', 'XXX', 'EU', ...LETTERS], list: true };
const sex: Key = { key: 'sex', good: ['T', 'F', 'M'], bad: ['Z', '', 'female', ...NONSENSE] };
const round: Key = { key: 'round', good: ['TRP4', 'TRP5', 'TRP6'], bad: ['TRP99', '', ...NONSENSE] };

export const ADDRESSED: readonly { readonly path: string; readonly keys: readonly Key[] }[] = [
	{
		path: 'en/compare/',
		keys: [
			countries,
			sex,
			{ key: 'i', good: indicators, bad: ['nope', 'NEET RATE', ...LETTERS], list: true },
			{ key: 'y', good: ['2015', '2010..2020', '2005..2024'], bad: YEARS },
			{ key: 'view', good: ['trend', 'rank', 'map', 'table', 'scatter', 'strip'], bad: ['pie', '', ...NONSENSE] },
			{ key: 'bench', good: ['eu', 'partners', 'CA', 'KAZ', '2010'], bad: ['EU27', '', ...NONSENSE] },
			{ key: 'within', good: ['0', '2', '10'], bad: ['4', '-1', '1e1', ...NONSENSE] },
			{ key: 'sort', good: ['value', 'name'], bad: ['size', ...NONSENSE] },
			{ key: 'scale', good: ['shared', 'own'], bad: ['log', ...NONSENSE] },
			{ key: 'log', good: ['x', 'y'], bad: ['z', '1', ...LETTERS], list: true },
			{ key: 'age', good: [], bad: ['Y0T5', '15-24', ...NONSENSE] }
		]
	},
	{
		path: 'en/indicators/neet_rate/',
		keys: [countries, sex, { key: 'y', good: ['2015', '2019'], bad: ['2010..2015', ...YEARS] }]
	},
	{ path: 'en/progress/', keys: [round, { key: 'group', good: ['region'], bad: ['colour', ...NONSENSE] }] },
	{
		path: 'en/progress/movement/',
		keys: [
			{ key: 'from', good: ['TRP5'], bad: round.bad },
			{ key: 'view', good: ['all'], bad: NONSENSE }
		]
	},
	{
		path: 'en/progress/silent/',
		keys: [round, { key: 'to', good: ['2017-06-30'], bad: ['2017-02-30', 'soon', '', ...NONSENSE] }]
	},
	{
		path: 'en/gaps/',
		keys: [
			{ key: 'theme', good: ['finance'], bad: ['FINANCES', ...LETTERS] },
			{ key: 'sort', good: ['missing'], bad: NONSENSE },
			{ ...countries, good: partners(), list: false }
		]
	},
	{
		path: 'en/targets/',
		keys: [
			{
				key: 'c',
				good: [...new Set(targets.map(({ country, scope }) => country || scope || ''))],
				bad: ['KAZA', ...LETTERS]
			},
			{ key: 'theme', good: targets.map(({ theme = '' }) => theme), bad: ['FINANCES', ...LETTERS] },
			{ key: 'group', good: ['country', 'theme'], bad: ['region', '', ...NONSENSE] }
		]
	},
	// Whatever is sought there are words.
	{ path: 'en/terms/', keys: [{ key: 'q', good: ['dual', 'PISA', ...LETTERS], bad: [] }] }
];

export interface Bad {
	readonly path: string;
	readonly query: string;
	/** Something in it means nothing. */
	readonly refused: boolean;
}

/** @param count the explorer, whose view has the most parts, gets half of them */
function addresses(seed: number, count: number): Bad[] {
	const { one, whole } = random(seed);
	return Array.from({ length: count }, (_, at) => {
		const { path, keys } = (
			at % 2 ? ADDRESSED[0] : ADDRESSED[1 + (Math.floor(at / 2) % (ADDRESSED.length - 1))]
		) as (typeof ADDRESSED)[0];
		let refused = false;
		/** Of a key that stands twice, both values count; of one that takes a single value, another is left out. */
		const seen = new Map<string, string>();
		const parts = Array.from({ length: 1 + whole(4) }, () => {
			const { key, good, bad, list = false } = one(keys);
			const values = Array.from({ length: list ? 1 + whole(4) : 1 }, () => {
				const wrong = good.length === 0 || (bad.length > 0 && whole(2) === 0);
				if (wrong) refused = true;
				return one(wrong ? bad : good);
			});
			if (!list && (seen.get(key) ?? values[0]) !== values[0]) refused = true;
			seen.set(key, values[0] ?? '');
			return `${encodeURIComponent(key)}=${encodeURIComponent(values.join('~'))}`;
		});
		const foreign = one(['', '', '&utm_source=mail', '&=', '&&', '&constructor=1', '&%E0%A4%A=%', '&c']);
		return { path, query: parts.join('&') + (foreign === '&c' && !seen.has('c') ? '' : foreign), refused };
	});
}

/** Two hundred, the same in every run. */
export const BAD_ADDRESSES: readonly Bad[] = addresses(20_240_704, 200);
