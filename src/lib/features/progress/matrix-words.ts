/** Words that every matrix of countries has, in the reader's language. */
import type { FrameWords } from '$lib/charts/frame/contract';
import type { MatrixWords } from '$lib/charts/matrix/layout';
import * as m from '$lib/i18n/paraglide/messages';

export const matrixWords = (frame: FrameWords): Omit<MatrixWords, 'totals'> => ({
	...frame,
	corner: m.term_country(),
	bars: m.progress_with_countries(),
	inCountries: (known, of) => m.progress_in_countries({ known: String(known), applicable: String(of) }),
	of: (known, of) => m.progress_took_of({ took: String(known), rounds: String(of) }),
	close: m.progress_close(),
	tap: m.progress_strip_tap(),
	choose: m.progress_choose_cell()
});

/**
 * A number, of how many, and what is counted, with the short words between and before them: "in 3 of 29 countries",
 * "dans 3 pays sur 29".
 */
const COUNTED = /(?:[\p{Ll}\p{Lo}]{1,4} )?\d+(?: [\p{L}\p{M}]{2,4}){1,2} \d+(?: [\p{L}\p{M}]+)?/gu;
const NO_BREAK = '\u00a0';

/** Keeps "in 3 of 29 countries" on one line. */
export const countedTogether = (text: string): string =>
	text.replace(COUNTED, (counted) => counted.replaceAll(' ', NO_BREAK));
