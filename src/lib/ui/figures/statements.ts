/** When a statement was made. */
import { currentLanguage } from '$lib/i18n/current';
import { formatDate, type Precision } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';

export const saidWhen = ({
	dateStart,
	dateEnd,
	datePrecision
}: {
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly datePrecision: string | null;
}): string =>
	dateStart === null || dateEnd === null || datePrecision === null
		? m.term_date_unknown()
		: formatDate(dateStart, dateEnd, datePrecision as Precision, currentLanguage());
