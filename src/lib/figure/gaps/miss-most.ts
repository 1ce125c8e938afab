/** Which countries lack most figures, in words: the answer at the top of pages about several countries. */
import { currentLanguage } from '$lib/i18n/current';
import { formatList } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';

interface Lacking {
	readonly name: string;
	/** Indicators without any value. */
	readonly missing: number;
}

/** So many countries are named, and as many more as tie. */
const MOST_NAMED = 3;

/** Those who miss most, and as many as them; not more than asked for unless they tie. */
export function missMost<C extends Pick<Lacking, 'missing'>>(countries: readonly C[], count: number): C[] {
	const sorted = [...countries].sort((a, b) => b.missing - a.missing);
	const least = sorted[count - 1]?.missing ?? 0;
	return sorted.filter(({ missing }) => missing > 0 && missing >= least);
}

/** `Most figures missing: Kosovo* (57), Libya (55) and Turkmenistan (39).` */
export const missMostText = (countries: readonly Lacking[]): string =>
	m.countries_most_missing({
		countries: formatList(
			missMost(countries, MOST_NAMED).map(({ name, missing }) => `${name}\u00A0(${missing})`),
			currentLanguage()
		)
	});
