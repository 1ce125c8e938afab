/** How long each country has been without news, over all rounds, worked out a second time by Arquero. */
import { desc, escape, op } from 'arquero';
import { expect, it } from 'vitest';
import { byInactivityDesc, lastActivities } from '../../src/lib/features/progress/activity/model';
import { roundsIn } from '../../src/lib/features/progress/rounds.server';
import { table, type Row } from './arquero';

const DAY = '2026-11-28';

it('the country longest without news has the oldest newest step, and those without any step are apart', async () => {
	const { rounds, countries } = await roundsIn('en');
	const { known, none } = lastActivities(
		countries,
		rounds.flatMap(({ events }) => events),
		DAY
	);
	const text = (value: unknown) =>
		value instanceof Date
			? value.toISOString().slice(0, 10)
			: value === null || value === undefined
				? ''
				: String(value);
	const newest = table('progress_events')
		.filter(escape(({ scope }: Row) => scope === 'country'))
		.derive({ start: escape((row: Row) => text(row.date_start)), end: escape((row: Row) => text(row.date_end)) })
		.filter(escape(({ start }: Row) => String(start) !== '' && String(start) <= DAY))
		.groupby('country')
		.rollup({ end: op.max('end') })
		.orderby('end', desc('country'))
		.objects() as Row[];
	expect(byInactivityDesc(known).map(({ last }) => last.dateEnd)).toEqual(newest.map(({ end }) => String(end)));
	expect(new Set(none.map(({ country }) => country))).toEqual(
		new Set(countries.map(({ country }) => country).filter((code) => !newest.some(({ country }) => country === code)))
	);
	// The ETF's meeting of June 2016 is the last dated step of Russia in the sources read.
	const [first] = byInactivityDesc(known);
	expect([first?.country.country, first?.last.dateEnd.slice(0, 7)]).toEqual(['RUS', '2016-06']);
});
