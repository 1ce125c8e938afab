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
	choose: m.progress_choose_cell()
});
