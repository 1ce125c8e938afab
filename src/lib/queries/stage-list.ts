import { integer, maybe, query, text } from './query';

/** The steps of every round in their usual order. */
export const stageList = query({
	name: 'stage-list',
	values: () => [],
	row: { round: text, stage: text, position: integer, basis: text, sourceUrl: maybe(text) },
	sql: `SELECT s.round, stage, s.position, basis, s.source_url AS "sourceUrl"
		FROM stages s JOIN rounds r ON r.round = s.round ORDER BY r.position, s.position`
});
