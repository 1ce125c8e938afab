/** The conditions answered by the database: one query for all of a kind that are new. */
import type { Place } from '$lib/domain/peers';
import { placesBeside } from '$lib/domain/targets/target';
import { changeCells, positionCells, publishedCells, targetCells, valueCells } from '$lib/duckdb/queries/find';
import { ask, type Engine } from '$lib/duckdb/queries/query';
import { conditionText } from './address';
import { verdictOf, type Cell, type Condition, type Find, type Given, type Row } from './model';

/** Cells by condition, then by country: the tables of an open page do not change, and neither do its targets. */
export type DecidedConditions = Map<string, ReadonlyMap<string, Cell>>;
export const noneDecided = (): DecidedConditions => new Map();

/**
 * Every partner country, in the order of the places.
 * @param decided what was asked before is not asked again; takes in what is new
 */
export async function answerFromDatabase(
	engine: Engine,
	find: Find,
	known: Pick<Given, 'places' | 'targets' | 'newest'>,
	decided = noneDecided()
): Promise<Row[]> {
	const { conditions } = find;
	const texts = conditions.map(conditionText);
	for (const kind of new Set(conditions.map((condition) => condition.kind))) {
		const own = texts.filter((text, at) => conditions[at]?.kind === kind && !decided.has(text));
		const undecided = [...new Set(own)];
		if (undecided.length === 0) continue;
		const cells = await cellsOf(engine, kind, undecided, known);
		for (const [at, text] of undecided.entries())
			decided.set(
				text,
				new Map(cells.flatMap(({ country, at: of, ...cell }) => (of === at + 1 ? [[country, cell] as const] : [])))
			);
	}
	return known.places.filter(isPartner).map(({ country }) => {
		const own = texts.flatMap((text) => decided.get(text)?.get(country) ?? []);
		return {
			country,
			verdict: verdictOf(
				find,
				own.map(({ verdict }) => verdict)
			),
			cells: own
		};
	});
}

function cellsOf(
	engine: Engine,
	kind: Condition['kind'],
	conditions: readonly string[],
	known: Pick<Given, 'places' | 'targets' | 'newest'>
) {
	const { newest } = known;
	switch (kind) {
		case 'value':
			return ask(engine, valueCells, { conditions, newest });
		case 'published':
			return ask(engine, publishedCells, { conditions });
		case 'change':
			return ask(engine, changeCells, { conditions, newest });
		case 'position':
			return ask(engine, positionCells, { conditions, newest });
		case 'target':
			return ask(engine, targetCells, { conditions, newest, levels: levelsOf(known) });
	}
}

const levelsOf = ({ places, targets }: Pick<Given, 'places' | 'targets'>) =>
	targets.flatMap((target) =>
		target.jointWith === null && target.bound.operator !== 'range'
			? [
					{
						indicator: target.indicator,
						sex: target.sex,
						operator: target.bound.operator,
						value: target.bound.value,
						year: target.year,
						countries: placesBeside(target, places)
					}
				]
			: []
	);

const isPartner = ({ role }: Place): boolean => role === 'partner';
