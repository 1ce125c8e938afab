/** Types of stakeholders by country as a drawing for files: the number of steps in each cell. */
import type { MatrixData } from '$lib/charts/matrix/layout';
import { keyPicture } from '$lib/exports/svg/key';
import { matrixPicture } from '$lib/exports/svg/matrix';
import { type Pen, stacked } from '$lib/exports/svg/pen';
import type { Picture } from '$lib/exports/svg/sheet';
import * as m from '$lib/i18n/paraglide/messages';
import { matrixDrawing } from '../matrix-drawing';
import type { InvolvedCell } from './text';

const REGION = '○';

export function involvedPicture(data: MatrixData<InvolvedCell>, pen: Pen): Picture {
	const drawing = matrixDrawing(
		data,
		({ value, state }) => ({
			text: value === undefined ? (state === 'region' ? REGION : '') : String(value),
			fill: value === undefined ? null : value > 3 ? 4 : value > 1 ? 3 : 2
		}),
		'type',
		76
	);
	const matrix = matrixPicture(drawing, pen);
	const key = [
		{ shape: 'letter' as const, sign: '1', label: m.progress_with_key_steps() },
		{ shape: 'letter' as const, sign: REGION, label: m.progress_with_missing() }
	];
	return stacked([keyPicture(key, matrix.width, pen), matrix], 12, pen.dir);
}
