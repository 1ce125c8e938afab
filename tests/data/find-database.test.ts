/** `/find/` answered in SQL: the same cells as by its model, for the ready questions and whatever is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withComments } from '../../src/lib/domain/notes';
import type { Observation, ObsStatus, Sex } from '../../src/lib/domain/observation';
import { notesIn, placesIn } from '../../src/lib/duckdb/published/choices.server';
import { published } from '../../src/lib/duckdb/published/database.server';
import { allIndicators } from '../../src/lib/duckdb/published/names.server';
import { observationsOf } from '../../src/lib/duckdb/queries/observations';
import { ask } from '../../src/lib/duckdb/queries/query';
import { answerFromDatabase } from '../../src/lib/features/find/database';
import { readyAnswers } from '../../src/lib/features/find/load.server';
import { answer, MEASURED, REFERENCES, SIDES, type Condition, type Find } from '../../src/lib/features/find/model';
import { QUESTIONS } from '../../src/lib/features/find/questions';

const engine = await published();
const places = await placesIn('en');
const notes = await notesIn('en');
const indicators = await allIndicators();
const decimals = new Map(indicators.map((row) => [row.indicator, row.decimals]));
const { newest, targets } = await readyAnswers('all');

const kept = new Map<string, Promise<Observation[]>>();
function observations(indicator: string): Promise<Observation[]> {
	const found =
		kept.get(indicator) ??
		Promise.all(
			(['T', 'F', 'M'] as const).map(async (sex: Sex) =>
				(
					await ask(engine, observationsOf, {
						indicators: [indicator],
						countries: places.map(({ country }) => country),
						from: 0,
						to: 9999,
						sex
					})
				).map((row) => ({ ...row, sex, status: row.status as ObsStatus }))
			)
		).then((each) => withComments(each.flat(), notes));
	kept.set(indicator, found);
	return found;
}

async function byModel(find: Find) {
	const asked = [...new Set(find.conditions.map(({ indicator }) => indicator))];
	const rows = (await Promise.all(asked.map(observations))).flat();
	return answer(find, { observations: rows, places, targets, decimals: (code) => decimals.get(code) ?? 0, newest });
}
const byDatabase = (find: Find) => answerFromDatabase(engine, find, { places, targets, newest });

describe('the database answers as the model does', () => {
	it.each(QUESTIONS)('$question', async (question) => {
		expect(await byDatabase(question)).toEqual(await byModel(question));
	});

	it('where two targets stand beside a country by the first', async () => {
		const first = targets.find(({ indicator, jointWith }) => indicator === 'early_leavers' && jointWith === null);
		if (!first) throw new Error('no target of early leavers');
		const stricter = { ...first, bound: { operator: '<' as const, value: 0.1 }, year: 2040 };
		const find: Find = {
			join: 'and',
			conditions: [{ indicator: 'early_leavers', sex: 'T', kind: 'target', holds: true }]
		};
		const rows = await answerFromDatabase(engine, find, { places, targets: [first, stricter], newest });
		// Below 9% by 2030: EU reference level (data/tables/targets.csv).
		expect(rows.find(({ country }) => country === 'SRB')?.cells[0]).toMatchObject({ other: 9, otherYear: 2030 });
	});

	it('to any conditions over any indicators', async () => {
		const side = fc.constantFrom(...SIDES);
		const since = fc.integer({ min: 2005, max: 2025 });
		const codes = indicators.map(({ indicator }) => indicator);
		const of = { indicator: fc.constantFrom(...codes), sex: fc.constantFrom(...MEASURED) };
		const condition = fc.oneof(
			fc.record({
				...of,
				kind: fc.constant('value'),
				side,
				value: fc.integer({ min: -200, max: 2000 }).map((n) => n / 20)
			}),
			fc.record({ ...of, kind: fc.constant('change'), side, since }),
			fc.record({ ...of, kind: fc.constant('position'), side, against: fc.constantFrom(...REFERENCES) }),
			fc.record({
				...of,
				indicator: fc.constantFrom(
					...codes,
					...targets.map(({ indicator }) => indicator),
					...targets.map(({ indicator }) => indicator)
				),
				kind: fc.constant('target'),
				holds: fc.boolean()
			}),
			fc.record({ ...of, kind: fc.constant('published'), holds: fc.boolean(), since })
		) as fc.Arbitrary<Condition>;
		const asked = fc.sample(
			fc.record({
				conditions: fc.array(
					fc.tuple(condition, fc.boolean()).map(([one, or]): Condition => (or ? { ...one, or: true } : one)),
					{ minLength: 1, maxLength: 4 }
				),
				join: fc.constantFrom('and' as const, 'or' as const)
			}),
			30
		);
		for (const find of asked) expect(await byDatabase(find), JSON.stringify(find)).toEqual(await byModel(find));
	});
});
