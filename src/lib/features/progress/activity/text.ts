/** The last dated step of each country -> bars, table and finding with their words. */
import type { ActivityRow } from '$lib/charts/activity/layout';
import type { ChartTable } from '$lib/charts/frame/contract';
import { currentLanguage } from '$lib/i18n/current';
import { formatDate, formatList } from '$lib/i18n/formats';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { Age, LastActivity } from './model';
import type { TimedEvent } from '../timeline/model';
import { certaintyName } from '$lib/ui/terms';
import { eventDateText } from '$lib/i18n/event-date';
import { type EventRow } from '../board/text';
import { linked, type CountryLink } from '$lib/ui/addresses';

export const ageText = ({ least, most }: Age): string =>
	least === most ? String(least) : `\u2066${least}${marksOf(currentLanguage()).range}${most}\u2069`;

interface Country {
	readonly country: string;
	readonly name: string;
}
type Known = LastActivity<Country, EventRow & TimedEvent>;

/** Countries of whom the last step is longest ago, whichever day of its month or year it was; of several all. */
export const longest = (known: readonly Known[]): readonly Known[] => {
	const most = Math.max(...known.map(({ age }) => age.least));
	return known.filter(({ age }) => age.least === most);
};

/** How many have a dated step, and of how many nothing is known. */
export const activitySummary = ({
	known,
	none
}: {
	readonly known: readonly Known[];
	readonly none: readonly Country[];
}): string =>
	m.progress_silent_summary({
		count: known.length,
		countries: String(known.length + none.length),
		none: m.progress_countries_count({ count: none.length })
	});

/** Who is longest without news and for how long; '' where no step is known. */
export function activityFinding(known: readonly Known[]): string {
	const [first] = longest(known);
	return first ? longestText(first.age, longest(known)).replace(/\.$/, '') : '';
}

const longestText = (age: Age, found: readonly Known[]): string =>
	m.progress_silent_longest({
		count: age.most,
		months: ageText(age),
		countries: formatList(
			found.map(({ country }) => country.name),
			currentLanguage()
		)
	});

/** Bars of months: those without a dated step first, then the others in the order given. */
export function activityRows(
	none: readonly Country[],
	known: readonly Known[],
	stepOf: (event: EventRow) => string,
	named: ReadonlySet<string>
): ActivityRow[] {
	return [
		...none.map(({ country, name }) => ({
			country,
			name,
			months: null,
			label: m.progress_silent_never(),
			last: '',
			highlight: false,
			tip: [name, m.progress_silent_never()]
		})),
		...known.map(({ country, last, age }) => {
			const step = m.progress_silent_step({ step: stepOf(last), date: eventDateText(last) });
			return {
				country: country.country,
				name: country.name,
				months: age,
				label: ageText(age),
				last: step,
				highlight: named.has(country.country),
				tip: [country.name, `${m.progress_silent_age()}${marksOf(currentLanguage()).colon} ${ageText(age)}`, step]
			};
		})
	];
}

/** A day in words. */
export const dayText = (day: string): string => formatDate(day, day, 'day', currentLanguage());

/** Countries without a dated step stand first: they have been without news for longest. */
export function activityTable(
	none: readonly Country[],
	known: readonly Known[],
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
