import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, readNumber, StyleTally, type Decimal } from '../../src/lib/importers/numbers';

const styleOf = (cells: readonly string[], known: Decimal | null = null, chosen?: Decimal) => {
	const tally = new StyleTally();
	for (const cell of cells) tally.add(cell);
	return tally.style(known, chosen);
};
const valueOf = (cell: string, decimal: Decimal | null) => {
	const read = readNumber(cell, decimal);
	return read.kind === 'number' ? read.value : read.kind;
};

describe('the style of numbers', () => {
	it.each([
		['a fraction that is no group of three', ['12,5', '1,234'], ','],
		['a zero before the sign', ['0,123', '1,234'], ','],
		['four digits before it', ['1234,567'], ','],
		['two kinds of sign', ['1.234,567', '1,234'], ','],
		['two groups', ['1,234,567', '1.234'], '.'],
		['a fraction after a point', ['12.5', '1,234'], '.'],
		['Arabic digits with a comma', ['١٢,٥'], ',']
	] as const)('follows from %s', (_, cells, decimal) => {
		expect(styleOf(cells)).toMatchObject({ decimal, reason: 'cells' });
	});

	it.each([['1.234'], ['1,234'], ['12,345'], ['-1.234']])('is not guessed from %s alone', (cell) => {
		expect(styleOf([cell, '45', '7'])).toMatchObject({ decimal: null, reason: 'ambiguous', open: cell });
	});

	it('is not guessed where thousands and fractions could both be meant', () => {
		expect(styleOf(['12,345', '3.456']).decimal).toBe(null);
	});

	it('is that of the publisher where the cells leave it open, unless somebody saved the file with commas', () => {
		expect(styleOf(['1.234'], '.')).toMatchObject({ decimal: '.', reason: 'format' });
		expect(styleOf(['1,234'], '.')).toMatchObject({ decimal: null, reason: 'ambiguous' });
	});

	it('is none where cells contradict each other', () => {
		expect(styleOf(['12.5', '12,5'])).toMatchObject({ decimal: null, reason: 'mixed', point: '12.5', comma: '12,5' });
	});

	it('is that of most cells, four times as many', () => {
		const points = ['12.5', '7.1', '8.9', '3.3'];
		expect(styleOf(['6,5', ...points])).toMatchObject({ decimal: '.', reason: 'most', point: '12.5', comma: '6,5' });
		expect(styleOf([...points, '6,5', '45', ':'])).toMatchObject({ decimal: '.', reason: 'most' });
		expect(styleOf(['6,5', ...points.slice(1)])).toMatchObject({ decimal: null, reason: 'mixed' });
		expect(styleOf(['12.5', '6,5', '7,1', '8,9', '3,3'])).toMatchObject({ decimal: ',', reason: 'most' });
	});

	it('of most cells leaves those open that fit both, and reads those that fit the other alone as what they are', () => {
		const read = (cell: string, decimal: Decimal) => readNumber(cell, decimal, true);
		for (const cell of ['1,234', '1.234', '-12,345'])
			for (const decimal of ['.', ','] as const)
				expect(read(cell, decimal)).toEqual({ kind: 'wrong', rule: 'number_ambiguous' });
		expect(read('6,5', '.')).toMatchObject({ value: 6.5, odd: true });
		expect(read('6.5', '.')).toMatchObject({ value: 6.5, odd: false });
		expect(read('1,234,567', ',')).toMatchObject({ value: 1_234_567, odd: true });
		expect(read('12,3.4', '.')).toEqual({ kind: 'wrong', rule: 'number_wrong' });
	});

	it('is what the reader chose', () => {
		expect(styleOf(['1.234'], null, ',').decimal).toBe(',');
	});
});

describe('a number', () => {
	it.each([
		['45', '.', 45],
		['45', null, 45],
		['12.5', '.', 12.5],
		['12,5', ',', 12.5],
		['1.234', ',', 1234],
		['1.234', '.', 1.234],
		['1,234', '.', 1234],
		['1.234', null, 'wrong'],
		['1 234 567,8', ',', 1_234_567.8],
		['1\u00a0234', null, 1234],
		['1\u202f234,5', ',', 1234.5],
		["1'234.5", '.', 1234.5],
		['1’234’567', null, 1_234_567],
		['-0.5', '.', -0.5],
		['−3', '.', -3],
		['–3', '.', -3],
		['-0', '.', 0],
		['١٢٫٥', null, 12.5],
		['١٬٢٣٤٫٥', null, 1234.5],
		['۴۵', null, 45],
		['45%', '.', 45],
		['45 %', '.', 45],
		['٤٥٪', '.', 45],
		['12.5 b', '.', 12.5],
		['12.5(e)', '.', 12.5],
		['5e-05', '.', 0.00005],
		['1 23', '.', 'wrong'],
		['12.3 1)', '.', 'wrong'],
		['1.2.3', '.', 'wrong'],
		['12,5', '.', 12.5],
		['12.5', ',', 12.5],
		['1.234,5', '.', 1234.5],
		['12,5', null, 'wrong'],
		['9,6 ‰', ',', 9.6],
		['1,23,456', '.', 'wrong'],
		['(12.5)', '.', 'wrong'],
		['1.05618671E8', '.', 105_618_671],
		['1.3356090777e+02', '.', 133.56090777],
		['26.6³', '.', 26.6],
		['26,6¹⁾', ',', 26.6],
		['26.6 ¹,²', '.', 26.6],
		['³', '.', 'wrong'],
		['26.6₃', '.', 'wrong'],
		['12-15', '.', 'wrong'],
		['forty', '.', 'wrong'],
		['0x1F', '.', 'wrong'],
		['Infinity', '.', 'wrong']
	] as const)('%s with decimal sign %s is %s', (cell, decimal, value) => {
		expect(valueOf(cell, decimal)).toBe(value);
	});

	it.each([
		'',
		' ',
		':',
		'..',
		'...',
		'…',
		'n/a',
		'NA',
		'n.a.',
		'--',
		'-',
		'—',
		'NaN',
		'#N/A',
		': c',
		':u',
		'.. ',
		'нет данных',
		'н/д',
		'غير متوفر',
		'no data'
	])('is missing, never zero, where "%s" stands', (cell) => {
		expect(readNumber(cell, '.').kind).toBe('missing');
	});

	it.each([
		['12.May', 'number_date'],
		['май.24', 'number_date'],
		['12-May', 'number_date'],
		['2024-05-12', 'number_date'],
		['12.05.2024', 'number_date'],
		['(9.6)', 'number_bracketed'],
		['(1,234)', 'number_bracketed'],
		['( 12,5 % )', 'number_bracketed'],
		['<2.5', 'number_bounded'],
		['> 95', 'number_bounded'],
		['2.8E+07', 'number_shortened'],
		['1.05619E+08', 'number_shortened'],
		['2.8E+01', 'number_shortened'],
		['1.05E8', 'number_shortened'],
		['13.3k', 'number_shortened'],
		['2.88M', 'number_shortened'],
		['1.4B', 'number_shortened'],
		['7 mln', 'number_shortened'],
		['2.9 bn', 'number_shortened']
	])('%s is refused as %s', (cell, rule) => {
		expect(readNumber(cell, '.')).toEqual({ kind: 'wrong', rule });
	});

	it.each(['bu', 'b', 'B', 'e'])('keeps the flag %s behind it', (flag) => {
		expect(readNumber(`12.5 ${flag}`, '.')).toEqual({ kind: 'number', value: 12.5, sign: '', flag, odd: false });
	});

	const groups = fc.constantFrom('', ' ', '\u00a0', '\u202f', "'", '’');
	const written = (value: number, decimal: Decimal, group: string) => {
		const [whole = '', fraction] = Math.abs(value).toString().split('.');
		const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
		return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
	};

	it('reads back as it was written, in any style', () => {
		const value = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((whole) => whole / 1000);
		fc.assert(
			fc.property(value, fc.constantFrom<Decimal>('.', ','), groups, (number, decimal, group) => {
				expect(valueOf(written(number, decimal, group), decimal)).toBe(number === 0 ? 0 : number);
			})
		);
	});

	it('is never read as another number where its style is open', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^-?[0-9.,' ]{1,14}$/), (cell) => {
				const open = valueOf(cell, null);
				if (typeof open !== 'number') return;
				expect([valueOf(cell, '.'), valueOf(cell, ',')]).toEqual([open, open]);
			})
		);
	});

	it('of arbitrary text is answered at once', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				fitOf(text);
				readNumber(text, '.');
			})
		);
	});
});
