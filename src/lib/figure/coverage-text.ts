/** How many are shown of how many, and of which releases: what stands behind a figure, in its quiet line. */
import { currentLanguage } from '$lib/i18n/current';
import { formatDate, isolated } from '$lib/i18n/formats';
import { joinBySemicolon } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { Release } from './model';

/** `15 of 29 countries` */
export const countedText = (count: number, total: number): string => m.figure_coverage({ count: String(count), total });

/** More of them stand beneath the figure only. */
const MAX_RELEASES = 2;

/** `ILOSTAT, release of 1 March 2026`; without a date the publisher alone. */
function releaseText({ organisation, released }: Release): string {
	const language = currentLanguage();
	// Names of publishers are English: isolated, they are marked as that where they are shown.
	const name = language === 'en' ? organisation : isolated(organisation);
	if (!released) return name;
	const isDay = released.length > 'YYYY-MM'.length;
	const day = isDay ? released : `${released}-01`;
	return m.figure_release({ organisation: name, date: formatDate(day, day, isDay ? 'day' : 'month', language) });
}

/**
 * `15 of 29 countries · ILOSTAT, release of 1 March 2026`; '' where nothing is shown.
 * @param shown countries with a value; reference values are no countries
 * @param asked countries that could have one; 0: the number says nothing here
 * @param observations exactly those drawn
 */
export function coverageText(
	shown: number,
	asked: number,
	observations: readonly { readonly source: string }[],
	releases: readonly Release[]
): string {
	const used = new Set(observations.map(({ source }) => source));
	const texts = [...new Set(releases.filter(({ source }) => used.has(source)).map(releaseText))];
	return [
		shown && asked ? countedText(shown, asked) : '',
		texts.length <= MAX_RELEASES ? joinBySemicolon(texts, currentLanguage()) : ''
	]
		.filter(Boolean)
		.join(' · ');
}
