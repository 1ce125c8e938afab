/** Participation through the rounds as a drawing for files: a sign for who answers for the report in each cell. */
import type { MatrixData } from '$lib/charts/matrix/layout';
import { keyPicture } from '$lib/exports/svg/key';
import { matrixPicture } from '$lib/exports/svg/matrix';
import { type Pen, stacked } from '$lib/exports/svg/pen';
import type { Picture } from '$lib/exports/svg/sheet';
import * as m from '$lib/i18n/paraglide/messages';
import { matrixDrawing } from '../matrix-drawing';
import { AUTHORS, PART_KINDS, took, type Author, type PartKind } from './model';
import { partName, reportedBy, type SignCell } from './text';

const AUTHOR_SIGNS: Readonly<Record<Author, string>> = { country: '●', etf: '■', not_stated: '○' };
const KIND_SIGNS: Readonly<Record<PartKind, string>> = {
	yes: '•',
	partly: '◐',
	associated: '◇',
	listed: '◌',
	no: '×',
	unknown: ''
};

const signOf = ({ part, authors }: SignCell): string =>
	(took(part.kind) && part.kind !== 'partly' && authors.length > 0
		? authors.map((author) => AUTHOR_SIGNS[author]).join('')
		: KIND_SIGNS[part.kind]) + (took(part.kind) && !part.certain ? '?' : '');

export function participationPicture(data: MatrixData<SignCell>, pen: Pen): Picture {
	const drawing = matrixDrawing(
		data,
		(cell) => ({ text: signOf(cell), fill: cell.part.gap ? 'hatched' : null }),
		'round',
		70
	);
	const matrix = matrixPicture(drawing, pen);
	const cells = data.rows.flatMap((row) => row.cells);
	const key = [
		...AUTHORS.map((author) => ({
			sign: AUTHOR_SIGNS[author],
			label: reportedBy(author),
			used: cells.some(({ authors }) => authors.includes(author))
		})),
		...PART_KINDS.filter((kind) => kind !== 'unknown').map((kind) => ({
			sign: KIND_SIGNS[kind],
			label: kind === 'yes' ? m.progress_part_no_report() : partName(kind),
			used: cells.some(({ part }) => part.kind === kind)
		})),
		{ sign: '?', label: m.term_certainty_uncertain(), used: cells.some(({ part }) => !part.certain && took(part.kind)) }
	];
	return stacked(
		[
			keyPicture(
				[
					...key.filter(({ used }) => used).map(({ sign, label }) => ({ shape: 'letter' as const, sign, label })),
					...(cells.some(({ part }) => part.gap)
						? [{ shape: 'swatch' as const, sign: '', label: m.progress_gap() }]
						: [])
				],
				matrix.width,
				pen
			),
			matrix
		],
		12,
		pen.dir
	);
}
