/** A matrix of signs -> what its drawing for files is made of. */
import { layout, type MatrixCell, type MatrixData } from '$lib/charts/matrix/layout';
import * as m from '$lib/i18n/paraglide/messages';
import type { MatrixCell as DrawnCell, MatrixDrawing } from '$lib/exports/svg/matrix';

/**
 * @param drawn text and fill of a cell
 * @param attribute name of a column's code among the data of its marks, without `data-`
 * @param cellWidth px
 */
export function matrixDrawing<C extends MatrixCell>(
	data: MatrixData<C>,
	drawn: (cell: C) => Pick<DrawnCell, 'text' | 'fill'>,
	attribute: string,
	cellWidth: number
): MatrixDrawing {
	const { columns, rows } = data;
	const { heads, known, cells } = layout(data, () => '');
	return {
		corner: m.term_country(),
		columns: columns.map(({ name }) => name),
		groups: [...new Set(rows.map(({ group }) => group))].map((name) => ({
			name,
			rows: rows
				.filter(({ group }) => group === name)
				.map(({ country, name: rowName, cells, total }) => ({
					name: rowName,
					cells: cells.map((cell) => ({
						...drawn(cell),
						data: { country, [attribute]: cell.column, state: cell.state }
					})),
					total
				}))
		})),
		sums: {
			name: m.progress_with_countries(),
			columns: heads.map(({ known }) => String(known)),
			total: m.progress_took_of({ took: String(known), rounds: String(cells) })
		},
		nameWidth: 170,
		cellWidth
	};
}
