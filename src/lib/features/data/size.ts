/** How large a file is, for readers. */
import { currentLanguage } from '$lib/i18n/current';
import { formatCount, formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';

/** @param kilobytes whole, of 1,000 bytes; from a thousand on as megabytes with one decimal */
export const sizeText = (kilobytes: number): string =>
	kilobytes < 1000
		? m.data_size_kb({ size: formatCount(kilobytes, currentLanguage()) })
		: m.data_size_mb({ size: formatNumber(kilobytes / 1000, 1, currentLanguage()) });
