/** Short names of units as they stand behind numbers. */
import { escape } from 'arquero';
import { expect, it } from 'vitest';
import { table, type Row } from './arquero';

it('Russian units of whole numbers are abbreviated: a noun in full would have to agree, 1 358 064 человека, 25 119 человек', () => {
	const whole = new Set(
		table('indicators')
			.filter(escape(({ decimals }: Row) => decimals === 0))
			.array('unit')
	);
	const short = table('labels')
		.filter(
			escape(
				({ subject, code, property }: Row) => subject === 'unit' && property === 'short' && whole.has(code ?? null)
			)
		)
		.orderby('code')
		.array('ru');
	expect(short).toEqual(['чел.', 'долл. по ППС']);
});
