/** Texts that charts are given, in the language of the page. */
import type { FrameWords, StatusWords } from '$lib/charts/frame/contract';
import { currentLanguage } from '$lib/i18n/current';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';

/** Texts of a chart's frame. */
export const frameWords = (): FrameWords => ({
	showTable: m.frame_show_table(),
	showChart: m.frame_show_chart(),
	keys: m.frame_keys(),
	source: m.frame_source()
});

/** What the signs by values mean. */
export function statusWords(): StatusWords {
	const { comma, colon } = marksOf(currentLanguage());
	return {
		E: m.frame_status_estimate(),
		B: m.frame_status_break(),
		P: m.frame_status_provisional(),
		'†': m.frame_doubt(),
		comma,
		colon
	};
}
