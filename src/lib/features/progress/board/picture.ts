/** The board of a round as a drawing for files: its counts, and a matrix of countries and steps. */
import { type BoardData, layout, STAGE_STATES, type StageState, type StagesWords } from '$lib/charts/stages/layout';
import { keyPicture } from '$lib/exports/svg/key';
import { type MatrixDrawing, matrixPicture } from '$lib/exports/svg/matrix';
import { type Pen, stacked } from '$lib/exports/svg/pen';
import type { Picture } from '$lib/exports/svg/sheet';

/** Step of the ramp and sign of each state. */
const LOOKS: Readonly<Record<StageState, { readonly fill: 2 | 3 | 4 | null; readonly sign: string }>> = {
	dated: { fill: 4, sign: '✓' },
	undated: { fill: 3, sign: '✓' },
	uncertain: { fill: 2, sign: '?' },
	unknown: { fill: null, sign: '·' },
	not_applicable: { fill: null, sign: '–' }
};
const NAMES = 150;
const CELL = 78;

/** A row for each country in its group, a cell for each step: its sign, and its date where there is one. */
export function boardMatrix(data: BoardData, words: StagesWords): MatrixDrawing {
	return {
		corner: words.country,
		columns: data.steps.map(({ name }) => name),
		groups: layout(data).groups.map(({ region, rows }) => ({
			name: region?.name ?? null,
			rows: rows.map(({ country, cells }) => ({
				name: country.name,
				cells: cells.map(({ stage, state, text }) => ({
					text: [LOOKS[state].sign, ...(text === undefined ? [] : [text])].join(' '),
					fill: LOOKS[state].fill,
					data: { country: country.country, stage, state }
				}))
			}))
		})),
		nameWidth: NAMES,
		cellWidth: CELL
	};
}

export function boardPicture(data: BoardData, words: StagesWords, pen: Pen): Picture {
	const matrix = matrixPicture(boardMatrix(data, words), pen);
	const { counts } = layout(data);
	const key = STAGE_STATES.map((state) => ({
		shape: LOOKS[state].fill === null ? ('letter' as const) : ('swatch' as const),
		sign: LOOKS[state].sign,
		...(LOOKS[state].fill !== null && { level: LOOKS[state].fill }),
		label: words.states[state],
		count: counts[state]
	}));
	return stacked([keyPicture(key, matrix.width, pen), matrix], 12, pen.dir);
}
