/** The conditions answered by the database: one query for all of them. */
import type { Place } from '$lib/domain/peers';
import { placesBeside } from '$lib/domain/targets/target';
import { conditionCells } from '$lib/duckdb/queries/find';
import { ask, type Engine } from '$lib/duckdb/queries/query';
import { conditionText } from './address';
import { joined, type Cell, type Find, type Given, type Row } from './model';

/** Every partner country, in the order of the places. */
export async function answerFromDatabase(
	engine: Engine,
	{ join, conditions }: Find,
	{ places, targets, newest }: Pick<Given, 'places' | 'targets' | 'newest'>
): Promise<Row[]> {
	const levels = targets.flatMap((target) =>
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
	const cells = await ask(engine, conditionCells, { conditions: conditions.map(conditionText), newest, levels });
	const cellOf = new Map(cells.map(({ country, at, ...cell }): [string, Cell] => [`${country} ${at}`, cell]));
	return places.filter(isPartner).map(({ country }) => {
		const own = conditions.flatMap((_, at) => cellOf.get(`${country} ${at + 1}`) ?? []);
		return {
			country,
			verdict: joined(
				own.map(({ verdict }) => verdict),
				join
			),
			cells: own
		};
	});
}

const isPartner = ({ role }: Place): boolean => role === 'partner';
