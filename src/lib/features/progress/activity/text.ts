/** The last dated step of each country -> a table with its words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import { currentLanguage } from '$lib/i18n/current';
import { formatDate } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import type { Age, LastActivity } from './model';
import type { TimedEvent } from '../timeline/model';
import { certaintyName } from '$lib/ui/terms';
import { eventDateText } from '$lib/i18n/event-date';
import { type EventRow } from '../board/text';
import { linked, type CountryLink } from '$lib/ui/addresses';

const ageText = ({ least, most }: Age): string => (least === most ? String(least) : `${least}–${most}`);

/** A day in words. */
export const dayText = (day: string): string => formatDate(day, day, 'day', currentLanguage());

/** Countries without a dated step stand first: they have been without news for longest. */
export function activityTable(
	none: readonly { readonly country: string; readonly name: string }[],
	known: readonly LastActivity<{ readonly country: string; readonly name: string }, EventRow & TimedEvent>[],
	round: string,
	day: string,
	stepOf: (event: EventRow) => string,
	hrefOf: CountryLink
): ChartTable {
	return {
		caption: m.progress_silent_caption({ round, day: dayText(day) }),
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			{ key: 'age', label: m.progress_silent_age(), numeric: true },
			{ key: 'step', label: m.progress_silent_last() },
			{ key: 'date', label: m.term_date() },
			{ key: 'certainty', label: m.term_certainty() },
			{ key: 'source', label: m.term_source() }
		],
		rows: [
			...none.map(({ country, name }) => ({
				country: { text: name, value: country, ...linked(hrefOf(country)) },
				age: { text: m.progress_silent_never(), value: null }
			})),
			...known.map(({ country, last, age }) => ({
				country: { text: country.name, value: country.country, ...linked(hrefOf(country.country)) },
				age: { text: ageText(age), value: age.least },
				step: { text: stepOf(last), value: last.stage },
				date: { text: eventDateText(last) },
				certainty: { text: certaintyName(last.certainty), value: last.certainty },
				source: { text: last.sourceTitle, lang: 'en', ...(last.sourceUrl !== null && { href: last.sourceUrl }) }
			}))
		]
	};
}
