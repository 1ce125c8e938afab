/** The findings of figures about the process as the pages show them today, worked out by Arquero from the tables. */
import { desc, op } from 'arquero';
import { describe, expect, it } from 'vitest';
import { load as loadMovement } from '../../src/lib/features/progress/movement/load.server';
import { movements } from '../../src/lib/features/progress/movement/model';
import { movementFinding } from '../../src/lib/features/progress/movement/text';
import { load as loadParticipation } from '../../src/lib/features/progress/participation/load.server';
import { participationThrough, roundsWithResults } from '../../src/lib/features/progress/participation/model';
import { everyRoundFinding } from '../../src/lib/features/progress/participation/text';
import { load as loadStakeholders } from '../../src/lib/features/progress/stakeholders/load.server';
import { involvement } from '../../src/lib/features/progress/stakeholders/model';
import { involvedFinding } from '../../src/lib/features/progress/stakeholders/text';
import { table, type Row } from './arquero';

describe('from the tables', () => {
	const took = table('participation')
		.filter((row: Row) => row.participated === 'yes' || row.participated === 'partly')
		.select('round', 'country')
		.dedupe();
	const countriesOf = (code: string) =>
		new Set(
			took
				.params({ code })
				.filter((row: Row, $: { code: string }) => row.round === $.code)
				.array('country')
		);

	it('participation: countries documented in as many rounds as have results, and those that are so with what is uncertain', async () => {
		const { rounds, rows, countries } = await loadParticipation({ params: { lang: 'en' } });
		const codes = rounds.map(({ round }) => round);
		const countsOf = (rows: typeof took) => rows.groupby('country').count().array('count') as number[];
		const documented = table('participation')
			.filter((row: Row) => row.participated === 'yes' || row.participated === 'partly')
			.filter((row: Row) => row.certainty === 'documented')
			.select('round', 'country')
			.dedupe();
		const withResults = new Set(took.array('round')).size;
		const found = everyRoundFinding(
			participationThrough(
				countries.map(({ country }) => country),
				codes,
				rows
			),
			roundsWithResults(codes, rows).length
		);
		const inAll = (rows: typeof took) => countsOf(rows).filter((count) => count === withResults).length;
		expect(found).toBe(
			`Documented as taking part in all ${withResults} rounds with results: ${inAll(documented)} of ${countries.length} countries; ${inAll(took)} with uncertain or inferred rounds counted too`
		);
		// Of the 15 of 2012 only six are documented; of those, Lebanon and Tunisia in every other round, too.
		expect([inAll(documented), inAll(took)]).toEqual([2, 9]);
	});

	it('movement between every two rounds', async () => {
		const { rounds, countries } = await loadMovement({ params: { lang: 'en' } });
		const known = {
			rounds: rounds.map(({ round }) => ({ round, stages: [] })),
			participation: rounds.flatMap(({ participation }) => participation),
			steps: [],
			byCountry: new Set<string>(),
			byEtf: new Set<string>()
		};
		for (const [at, from] of rounds.entries())
			for (const to of rounds.slice(at + 1)) {
				const [before, after] = [countriesOf(from.round), countriesOf(to.round)];
				const came = [...after].filter((one) => !before.has(one)).length;
				const left = [...before].filter((one) => !after.has(one)).length;
				const found = movementFinding(
					movements(
						countries.map(({ country }) => country),
						from.round,
						to.round,
						known
					),
					from.short,
					to.short
				);
				expect(found.match(/\((\d+)\)/g) ?? [], `${from.round} ${to.round}`).toEqual(
					came === left ? [] : [`(${Math.max(came, left)})`, `(${Math.min(came, left)})`]
				);
				expect(found.includes('more countries joined')).toBe(came > left);
			}
	});

	it('stakeholders of every round', async () => {
		const { rounds, stakeholderTypes } = await loadStakeholders({ params: { lang: 'en' } });
		const nameOf = (type: string) => stakeholderTypes.find(({ code }) => code === type)?.name ?? type;
		const ofEvents = table('event_stakeholders')
			.lookup(table('progress_events'), 'event', 'round', 'country')
			.select({ round: 'round', country: 'country', stakeholder_type: 'type' });
		const ofAnswers = table('responsible_stakeholders')
			.lookup(table('data_responsibilities'), 'responsibility', 'round', 'country')
			.select({ round: 'round', country: 'country', stakeholder_type: 'type' });
		let said = 0;
		for (const one of rounds) {
			const own = ofEvents
				.concat(ofAnswers)
				.params({ code: one.round })
				.filter((row: Row, $: { code: string }) => row.round === $.code && row.country !== null && row.country !== '')
				.dedupe();
			const known = new Set(own.array('country')).size;
			const [first, second] = own
				.filter((row: Row) => row.type !== 'stakeholders_unspecified' && row.type !== 'ministry_unspecified')
				.groupby('type')
				.rollup({ count: op.count() })
				.orderby(desc('count'))
				.objects() as { type: string; count: number }[];
			const found = involvedFinding(
				involvement({
					countries: one.countries,
					types: stakeholderTypes.map(({ code }) => code),
					stages: one.stages.map(({ stage }) => stage),
					events: one.events,
					answers: one.answers
				}),
				nameOf
			);
			expect(found, one.round).toBe(
				!first || first.count === second?.count
					? ''
					: `Most often documented: ${nameOf(first.type).replace(/^(?!European Training Foundation)[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}, in ${first.count} of ${known} countries`
			);
			if (found) said += 1;
		}
		expect(said).toBeGreaterThan(0);
	});
});
