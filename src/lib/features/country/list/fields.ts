/** What can be chosen in the list of countries: its order, those compared, and whether their comparison is open. */
import { codes, oneOf, optional } from '$lib/state/params';
import { SORTS } from './model';

export const MOST_BESIDE = 3;

export const countriesFields = (countries: readonly { readonly country: string }[]) => ({
	/** In the order they were chosen. */
	beside: codes('c', new Set(countries.map(({ country }) => country)), [], MOST_BESIDE),
	/** A link that names countries shows them compared; while they are being ticked, the list stays. */
	view: oneOf('view', ['compare', 'list'], 'compare'),
	sort: oneOf('sort', SORTS, 'region'),
	/** The reader's own country for this visit. */
	me: optional(
		'me',
		countries.map(({ country }) => country)
	)
});

/** How participation in a round is marked in a narrow column; the words stand beside it for listeners and in the key. */
const MARKS: Readonly<Record<string, string>> = { yes: '●', partly: '◐', listed: '○', associated: '◇', no: '×' };

/** @param participated null: nothing known */
export const partMark = (participated: string | null): string =>
	participated === null ? '·' : (MARKS[participated] ?? '·');
