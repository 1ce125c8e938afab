/** Columns that name the same areas in several languages, as offices of countries with several write them, perhaps under heads of their own. */
import type { AreaReader } from '../areas';
import { cellText, type Grid } from '../grid';
import type { Column, Layout } from '../layout';

/** Rows looked at. */
const SAMPLE = 200;
/** Numbers of an office’s own for the areas beside them. */
const OFFICE_CODE = /^(?:code|kod|код|№)$/i;

/**
 * Of columns that name the same country in the same rows, the first names the areas; the others, and the office’s codes, say nothing more.
 * What is no country there is a part of one.
 */
export function areasInLanguages({ rows }: Grid, layout: Layout, areas: AreaReader): Layout {
	const { columns, first, last } = layout;
	const sample = rows.slice(first, Math.min(last, first + SAMPLE)).map(({ cells }) => cells.map(cellText));
	const countryIn = (cell: string): string | null => {
		const read = cell === '' ? null : areas.read('', cell);
		return read?.kind === 'country' ? read.code : null;
	};
	const texts = columns.flatMap(({ role }, index) =>
		(role === 'DIMENSION' || role === 'REF_AREA_NAME') && sample.some((cells) => /\p{L}{2}/u.test(cells[index] ?? ''))
			? [index]
			: []
	);
	const lead = texts.find((index) => sample.some((cells) => countryIn(cells[index] ?? '') !== null));
	if (lead === undefined || columns.some(({ role }) => role === 'REF_AREA')) return layout;
	const countries = sample.map((cells) => countryIn(cells[lead] ?? ''));
	const isAlike = (index: number): boolean =>
		sample.every((cells, at) => countryIn(cells[index] ?? '') === countries[at]) && areOnes(sample, lead, index);
	const others = new Set(texts.filter((index) => index !== lead && isAlike(index)));
	if (others.size === 0) return layout;
	const isCode = ({ role, name }: Column, index: number): boolean =>
		role === 'DIMENSION' && OFFICE_CODE.test(name) && areOnes(sample, lead, index);
	return {
		...layout,
		regional: layout.regional || countries.includes(null),
		columns: columns.map((one, index): Column => {
			if (index === lead) return { role: 'REF_AREA_NAME', name: one.name };
			return others.has(index) || isCode(one, index) ? { role: 'IGNORED', name: one.name } : one;
		})
	};
}

/** Does each text of one column stand beside one of the other alone, in both directions? */
function areOnes(sample: readonly (readonly string[])[], one: number, other: number): boolean {
	const [there, back] = [new Map<string, string>(), new Map<string, string>()];
	return sample.every((cells) => {
		const [a = '', b = ''] = [cells[one], cells[other]];
		if (!there.has(a)) there.set(a, b);
		if (!back.has(b)) back.set(b, a);
		return there.get(a) === b && back.get(b) === a;
	});
}
