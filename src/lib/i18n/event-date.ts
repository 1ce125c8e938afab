/** When something happened or was said, as the tables know it. */
import { currentLanguage } from './current';
import { formatDate, type Precision } from './formats';
import * as m from './paraglide/messages';

/** First and last possible day and how precisely it is known; null: not known. */
export interface Dated {
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly datePrecision: string | null;
}

/** A date at its precision, or that it is not known. */
export const dateText = ({ dateStart, dateEnd, datePrecision }: Dated): string =>
	dateStart === null || dateEnd === null || datePrecision === null
		? m.term_date_unknown()
		: formatDate(dateStart, dateEnd, datePrecision as Precision, currentLanguage());

/** The same for an event: says so where the date is that of the report about it. */
export const eventDateText = (event: Dated & { readonly dateBasis: string }): string =>
	event.dateStart !== null && event.dateBasis === 'report'
		? `${dateText(event)} (${m.term_date_of_report()})`
		: dateText(event);
