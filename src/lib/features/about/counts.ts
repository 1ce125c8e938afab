/** What the releases amount to. */
import { currentLanguage } from '$lib/i18n/current';
import { formatDate } from '$lib/i18n/formats';
import type { AboutData } from './load.server';

type Sources = AboutData['sources'];
const sum = (sources: Sources): number => sources.reduce((total, { observations }) => total + observations, 0);

/** `2026-03-01` or `2024-09` in words; '' where no day is known. */
export function releasedText(released: string): string {
	if (!released) return '';
	const isDay = released.length > 'YYYY-MM'.length;
	const day = isDay ? released : `${released}-01`;
	return formatDate(day, day, isDay ? 'day' : 'month', currentLanguage());
}

export const countsOf = (sources: Sources) => ({
	values: sum(sources),
	/** To be passed on under their own licence only. */
	shareAlike: sum(sources.filter(({ licence }) => licence.includes('BY-SA'))),
	/** A publisher that passes on what another has collected counts once. */
	publishers: new Set(sources.map(({ organisation }) => organisation.replace(/ \(.*$/, ''))).size,
	newest: releasedText(sources.reduce((newest, { released }) => (released > newest ? released : newest), ''))
});
