/** A sign for each form: the path of its strokes in a square of 16. Words stand beside it. */
import type { Form } from '$lib/figure/selection/forms';

export const FORM_ICONS: Readonly<Record<Form, string>> = {
	trend: 'M1 12 6 7l3 3 6-7',
	multiples: 'M1 6 4 3l3 2M9 5l3-2 3 3M1 13l3-2 3 2M9 11l3 2 3-3',
	rank: 'M2 3h12M2 8h9M2 13h5',
	benchmark: 'M8 1v14M8 4h6M8 8h3M8 12H3',
	dumbbell: 'M4 5h9M3 11h7M4 4v2M13 4v2M3 10v2M10 10v2',
	scatter: 'M2 2v12h12M5 10h.01M7 7h.01M10 8h.01M12 4h.01',
	strip: 'M1 5h14M1 11h14M4 3v4M7 3v4M12 3v4M6 9v4M11 9v4',
	tiles: 'M3 2h4v4H3zM9 6h4v4H9zM3 10h4v4H3z',
	map: 'M8 15s5-5 5-9A5 5 0 0 0 3 6c0 4 5 9 5 9zM8 5v2',
	table: 'M1 2h14v12H1zM1 6h14M1 10h14M6 2v12'
};
