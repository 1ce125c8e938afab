/** What can be chosen in the list of countries: those opened side by side. */
import { codes } from '$lib/state/params';

export const MOST_BESIDE = 3;

export const countriesFields = (countries: readonly { readonly country: string }[]) => ({
	beside: codes('c', new Set(countries.map(({ country }) => country)), [], MOST_BESIDE)
});

/** How participation in a round is marked in a narrow column; the words stand beside it for listeners and in the key. */
const MARKS: Readonly<Record<string, string>> = { yes: '●', partly: '◐', listed: '○', associated: '◇', no: '×' };

/** @param participated null: nothing known */
export const partMark = (participated: string | null): string =>
	participated === null ? '·' : (MARKS[participated] ?? '·');
