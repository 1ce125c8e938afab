/** Rules on rows that belong together. */
import { eventStakeholders, frameworkSections, progressEvents, responsibleStakeholders, stages } from '../process';
import { problemAt, rule } from './rule';

/** A section belongs to another one, and in the end to none: nothing is a part of itself. */
export const sectionsAreNoCircle = rule([frameworkSections], function* (sections) {
	const parents = new Map<string, string>();
	const named = (round: string, section: string) => `${round}.${section}`;
	for (const { row } of sections.rows)
		if (row !== null && row.parent !== null) parents.set(named(row.round, row.section), named(row.round, row.parent));
	const told = new Set<string>();
	for (const { line, row } of sections.rows) {
		if (row === null || row.parent === null) continue;
		const start = named(row.round, row.section);
		const circle = [start];
		for (let at = parents.get(start); at !== undefined && !circle.includes(at); at = parents.get(at)) circle.push(at);
		if (parents.get(circle.at(-1)!) !== start || circle.some((section) => told.has(section))) continue;
		circle.forEach((section) => told.add(section));
		const message = circle.length === 1 ? 'a part of itself' : `a circle: ${[...circle, start].join(' is a part of ')}`;
		yield problemAt(sections, line, row.parent, ['parent', message, 'name the larger section, or empty it']);
	}
});

/** One place in a source's list is one wording, whatever types it names. */
export const placeHasOneWording = ([eventStakeholders, responsibleStakeholders] as const).map((table) =>
	rule([table], function* (checked) {
		const wordings = new Map<string, string>();
		for (const { line, row } of checked.rows) {
			if (row === null) continue;
			const place = [...checked.table.key.slice(0, 2)]
				.map((column) => (row as Record<string, unknown>)[column])
				.join('\n');
			const first = wordings.get(place) ?? row.wording;
			wordings.set(place, first);
			if (first === row.wording) continue;
			yield problemAt(checked, line, row.wording, [
				'wording',
				`not the wording of position ${row.position} above`,
				'copy it from there, or correct the position'
			]);
		}
	})
);

/** A step that no description lists is known from an event with a date. */
export const stepIsEvidenced = rule([stages, progressEvents], function* (stages, events) {
	const dated = new Set(
		events.rows.flatMap(({ row }) => (row === null || row.date_start === null ? [] : [`${row.round}.${row.stage}`]))
	);
	for (const { line, row } of stages.rows) {
		if (row?.basis !== 'event' || dated.has(`${row.round}.${row.stage}`)) continue;
		const remedy = `add the event to ${events.file}, or correct the basis`;
		yield problemAt(stages, line, row.basis, ['basis', `no event of ${row.round}.${row.stage} has a date`, remedy]);
	}
});
