/** The four answers the site begins with: who takes part, how often, what is known, what is missing. */
import type { TileModel } from '$lib/figure/tile/tile';
import { currentLanguage } from '$lib/i18n/current';
import { formatCount } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { addressOf, type Place } from '$lib/ui/addresses';

interface Facts {
	readonly partners: readonly { readonly lastRound: string | null }[];
	/** In their order. */
	readonly rounds: readonly {
		readonly round: string;
		readonly short: string;
		readonly dateStart: string | null;
		/** Countries documented as taking part. */
		readonly took: number;
	}[];
	readonly indicatorCount: number;
	/** Newest year of any value. */
	readonly newestYear: number;
	/** One figure for each indicator and partner country, and how many of them have no value. */
	readonly figures: number;
	readonly missing: number;
}

export function homeTiles({ partners, rounds, indicatorCount, newestYear, figures, missing }: Facts): TileModel[] {
	const language = currentLanguage();
	const place = (path: Place) => addressOf(language, path);
	const [first] = rounds;
	const latest = rounds.findLast(({ took }) => took > 0);
	const count = (value: number) => formatCount(value, language);
	return [
		...(latest
			? [
					{
						id: 'latest',
						label: m.home_tile_latest({ round: latest.short }),
						href: `${place('progress/')}?round=${latest.round}`,
						value: count(latest.took),
						raw: latest.took,
						of: m.home_tile_of_countries({ count: partners.length }),
						lines: []
					}
				]
			: []),
		{
			id: 'rounds',
			label: m.home_tile_rounds(),
			href: place('progress/'),
			value: count(rounds.length),
			raw: rounds.length,
			...(first?.dateStart && { of: m.home_tile_since({ year: first.dateStart.slice(0, 4) }) }),
			lines: []
		},
		{
			id: 'indicators',
			label: m.home_tile_indicators(),
			href: place('indicators/'),
			value: count(indicatorCount),
			raw: indicatorCount,
			of: m.home_tile_newest({ year: String(newestYear) }),
			lines: []
		},
		{
			id: 'missing',
			label: m.home_tile_missing(),
			href: place('gaps/'),
			value: count(missing),
			raw: missing,
			of: m.home_tile_of({ count: count(figures) }),
			lines: []
		}
	];
}
