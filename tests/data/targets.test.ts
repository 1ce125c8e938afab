/** Over all targets: which of them reach a distance or a verdict. Expected from docs/targets.md and the rows, by hand. */
import { describe, expect, it } from 'vitest';
import { isDrawn, isMeasurable, targetOf, type TargetRow } from '../../src/lib/domain/targets/target';
import { published } from '../../src/lib/duckdb/published/database.server';
import { ask } from '../../src/lib/duckdb/queries/query';
import { targetList } from '../../src/lib/duckdb/queries/targets';
import { rows } from './published-tables';

const all: readonly TargetRow[] = await ask(await published(), targetList, {});
const measured = all.map(targetOf).filter(isMeasurable);

it('the question for targets gives every row', () => {
	expect(all.map(({ target }) => target).sort()).toEqual(
		rows('targets')
			.map(({ target }) => target)
			.sort()
	);
});

it('measured are the spending ranges and five levels of the European Union, nothing else', () => {
	expect(measured.map(({ target }) => target).sort()).toEqual([
		'EU_DIGITAL_DECADE_SKILLS',
		'EU_EEA_ELET_2030',
		'EU_PILLAR_NEET',
		'EU_SKILLS_DIGITAL_2025',
		'EU_VETREC_EMPLOYED_2025',
		'UNESCO_FFA_BUDGET',
		'UNESCO_FFA_GDP'
	]);
});

describe('no distance and no verdict', () => {
	const codes = new Set(measured.map(({ target }) => target));
	it.each(
		rows('targets').filter(
			({ match, certainty, kind }) => match !== 'exact' || certainty !== 'documented' || kind !== 'level'
		)
	)('for $target: $match, $certainty, $kind', ({ target }) => {
		expect(codes.has(target ?? '')).toBe(false);
	});

	it('for a country’s own target that was not read in the act itself', () => {
		const told = rows('targets').filter(({ scope, basis }) => scope === 'country' && basis === 'account');
		expect(told.length).toBeGreaterThan(0);
		expect(told.filter(({ target }) => codes.has(target ?? ''))).toEqual([]);
	});
});

it('only a level holds a bound that a value can be set against', () => {
	expect(all.map(targetOf).filter((target) => 'bound' in target !== (target.kind === 'level'))).toEqual([]);
});

it('drawn into charts are the levels of the European Union whose year is not over, never one of two judged together', () => {
	const drawn = all.map(targetOf).filter((target) => isDrawn(target));
	expect(drawn.map(({ target }) => target).sort()).toEqual([
		'EU_DIGITAL_DECADE_SKILLS',
		'EU_EEA_ELET_2030',
		'EU_PILLAR_NEET'
	]);
	expect(new Set(drawn.map(({ indicator }) => indicator)).size).toBe(drawn.length);
});

it('those judged together are measured together', () => {
	const joint = measured.filter(({ jointWith }) => jointWith !== null);
	expect(joint.map(({ jointWith }) => jointWith).sort()).toEqual(joint.map(({ target }) => target).sort());
});
