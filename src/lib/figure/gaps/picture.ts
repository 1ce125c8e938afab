/** The matrix of completeness as a drawing for files: what its cells mean, the cells, the names behind the codes. */
import { type CoverageData, type CoverageWords, layout, SIGNS } from '$lib/charts/coverage/layout';
import { AGE_CLASSES, type AgeClass, CELL_STATES, type CellState } from '$lib/domain/absence';
import { keyPicture } from '$lib/exports/svg/key';
import { type MatrixDrawing, matrixPicture } from '$lib/exports/svg/matrix';
import { type Pen, stacked } from '$lib/exports/svg/pen';
import type { Picture } from '$lib/exports/svg/sheet';

/** Newest years are darkest. */
const levelOf = (age: AgeClass): 1 | 2 | 3 | 4 => ([4, 3, 2, 1] as const)[age];
const fillOf = (state: CellState) => (state === 'not_published' ? ('hatched' as const) : null);
const NAMES = 250;
const CELL = 30;

/** A row for each indicator in its theme, a cell for each country: the last two digits of its newest year, or a sign. */
export function coverageMatrix(data: CoverageData, words: CoverageWords): MatrixDrawing {
	const { groups, columns } = layout(data);
	return {
		corner: words.indicator,
		columns: columns.map(({ country }) => country.country),
		groups: groups.map(({ theme, rows }) => ({
			name: theme?.name ?? null,
			rows: rows.map(({ indicator, cells }) => ({
				name: indicator.name,
				cells: cells.map(({ country, state, year, age }) => ({
					text: year === null ? SIGNS[state] : String(year % 100).padStart(2, '0'),
					fill: age === null ? fillOf(state) : levelOf(age),
					data: { country, indicator: indicator.indicator, state, ...(year !== null && { year: String(year) }) }
				}))
			}))
		})),
		nameWidth: NAMES,
		cellWidth: CELL
	};
}

export function coveragePicture(data: CoverageData, words: CoverageWords, pen: Pen): Picture {
	const matrix = matrixPicture(coverageMatrix(data, words), pen);
	const { ages, states, columns } = layout(data);
	const key = [
		...AGE_CLASSES.filter((age) => ages[age] > 0).map((age) => ({
			shape: 'swatch' as const,
			sign: '',
			level: levelOf(age),
			label: words.ages[age],
			count: ages[age]
		})),
		...CELL_STATES.filter((state) => state !== 'published' && states[state] > 0).map((state) => ({
			shape: fillOf(state) ? ('swatch' as const) : ('letter' as const),
			sign: SIGNS[state],
			label: words.states[state],
			count: states[state]
		}))
	];
	const codes = columns.map(({ country }) => ({
		shape: 'letter' as const,
		sign: country.country,
		label: country.name
	}));
	return stacked([keyPicture(key, matrix.width, pen), matrix, keyPicture(codes, matrix.width, pen)], 12, pen.dir);
}
