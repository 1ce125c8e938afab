import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../src/cli/import-plan';
import { differences } from '../../src/lib/importers/differences';
import { keyOf } from '../../src/lib/importers/merge';
import type { ObservationRow } from '../../src/lib/importers/observations';

const row = (text: string): ObservationRow => {
	const [INDICATOR = '', REF_AREA = '', year, sex, value, status = 'A', SOURCE = 's'] = text.split(' ');
	return {
		INDICATOR,
		REF_AREA,
		TIME_PERIOD: Number(year),
		SEX: sex as ObservationRow['SEX'],
		AGE: '_T',
		OBS_VALUE: Number(value),
		OBS_STATUS: status as ObservationRow['OBS_STATUS'],
		SOURCE
	};
};
const values = (rows: readonly ObservationRow[]) => rows.map((one) => `${keyOf(one)} ${one.OBS_VALUE}`).sort();

describe('observations of a file against the published ones', () => {
	const found = differences(
		['neet ALB 2018 T 25', 'neet ALB 2019 T 26', 'neet ALB 2020 T 27', 'neet ALB 2025 T 30', 'neet KAZ 2019 T 8'].map(
			row
		),
		['neet ALB 2018 T 25', 'neet ALB 2019 T 26.5', 'neet ALB 2021 T 28'].map(row)
	);

	it('are the same, revised or new by value and status', () => {
		expect(values(found.same.map(({ after }) => after))).toEqual(['neet ALB 2018 T 25']);
		expect(found.revised.map(({ before, after }) => [before.OBS_VALUE, after.OBS_VALUE])).toEqual([[26, 26.5]]);
		expect(values(found.added)).toEqual(['neet ALB 2021 T 28']);
		const marked = differences([row('neet ALB 2018 T 25 A')], [row('neet ALB 2018 T 25 E')]);
		expect(marked.revised).toHaveLength(1);
	});

	it('are missing only in series of the file and within its years: not in 2025, not of another country', () => {
		expect(values(found.missing)).toEqual(['neet ALB 2020 T 27']);
	});

	it('are what joins and antijoins of Arquero say, whatever the rows', () => {
		const some = fc.uniqueArray(
			fc.record({
				INDICATOR: fc.constantFrom('a', 'b'),
				REF_AREA: fc.constantFrom('ALB', 'KAZ'),
				TIME_PERIOD: fc.integer({ min: 2018, max: 2021 }),
				SEX: fc.constantFrom('T' as const, 'F' as const),
				AGE: fc.constant('_T'),
				OBS_VALUE: fc.integer({ min: 1, max: 2 }),
				OBS_STATUS: fc.constantFrom('A' as const, 'E' as const),
				SOURCE: fc.constantFrom('one', 'two')
			}),
			{ selector: keyOf, maxLength: 25 }
		);
		fc.assert(
			fc.property(some, some, (published, incoming) => {
				const { added, revised, missing } = differences(published, incoming);
				const plan = planImport(published, incoming, false);
				expect(values(added)).toEqual(values(plan.added));
				expect(values(revised.map(({ after }) => after))).toEqual(values(plan.revised.map(({ after }) => after)));
				expect(values(missing)).toEqual(values(plan.withdrawn));
			}),
			{ numRuns: 60 }
		);
	});
});
