/** The six answers a country's page begins with: round, VET, NEET, maths, adult learning, what is missing. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import { FEWEST_IN_MEDIAN, verdict } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { formatCount } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import type { TileModel } from '$lib/figure/tile/tile';
import { placeText, type Place } from '../figures/rows';
import { capital, doubtText, pastText, valueText } from '../plain-words/change-text';
import type { Change } from '../plain-words/comparison';
import { VET_PARTICIPATION, VET_SHARE } from '../plain-words/outcomes';
import type { CountryStatus } from '../status';

/** The first with a value stands for its tile; without any the first is named. */
const INDICATORS = {
	vet: [VET_PARTICIPATION, VET_SHARE],
	neet: ['neet_rate', 'neet_rate_15_29'],
	maths: [
		'min_proficiency_maths',
		'min_proficiency_reading',
		'completion_upper_secondary',
		'upper_secondary_attainment'
	],
	adults: ['learning_participation_25_54', 'adult_learning_4_weeks']
} as const;

export interface TileFigure extends Pick<
	IndicatorFacts,
	'indicator' | 'name' | 'unitShort' | 'decimals' | 'direction'
> {
	readonly latest: { readonly year: number; readonly value: number; readonly status: string } | null;
	readonly comparison: Place | null;
	/** Against about ten years before, where the two can be compared. */
	readonly change: Change | null;
}

export interface TileFacts {
	readonly status: CountryStatus;
	readonly rounds: readonly {
		readonly round: string;
		readonly short: string;
		readonly took: boolean;
		/** A source says so. */
		readonly documented: boolean;
	}[];
	readonly figures: readonly TileFigure[];
	readonly gaps: readonly { readonly year: number | null }[];
}

/** Address of an indicator's row. */
export const rowId = (indicator: string): string => `figure-${indicator}`;

function roundTile({ status, rounds }: TileFacts): TileModel {
	const round = rounds.find((one) => one.round === status.round);
	const listed = rounds.find((one) => one.round === status.listed);
	const count = rounds.filter(({ took }) => took).length;
	const uncertain = rounds.filter(({ took, documented }) => took && !documented).length;
	return {
		id: 'round',
		label: m.tile_round(),
		href: round ? `#${round.round}` : '#rounds',
		value: round?.short ?? null,
		none: m.tile_round_none(),
		...(round && { raw: round.round }),
		lines: [
			...(round ? [m.tile_round_count({ count, rounds: formatCount(rounds.length, currentLanguage()) })] : []),
			...(uncertain ? [m.tile_round_uncertain({ count: formatCount(uncertain, currentLanguage()) })] : []),
			...(listed ? [m.tile_round_listed({ round: listed.short })] : [])
		]
	};
}

function figureTile(id: keyof typeof INDICATORS, figures: readonly TileFigure[]): TileModel[] {
	const all = INDICATORS[id].flatMap((code) => figures.find(({ indicator }) => indicator === code) ?? []);
	const one = all.find(({ latest }) => latest !== null) ?? all[0];
	if (!one) return [];
	const { latest, comparison, direction } = one;
	if (!latest) return [{ id, label: one.name, href: '#missing', value: null, none: m.tile_none(), lines: [] }];
	const change = one.change?.to.year === latest.year ? one.change : null;
	const doubt = change ? doubtText(change) : m.tile_no_past();
	const place = comparison && comparison.of > FEWEST_IN_MEDIAN ? placeText(comparison, direction) : null;
	return [
		{
			id,
			label: one.name,
			href: `#${rowId(one.indicator)}`,
			value: valueText(one, latest.value),
			raw: latest.value,
			of: latest.status === 'E' ? m.tile_year_estimate({ year: String(latest.year) }) : String(latest.year),
			...(change && {
				change: {
					arrow: change.difference > 0 ? 'up' : change.difference < 0 ? 'down' : 'level',
					verdict: verdict(change.difference, direction),
					text: pastText(change, one, direction)
				}
			}),
			lines: [...(doubt === null ? [] : [capital(doubt)]), ...(place ? [place] : [])]
		}
	];
}

function missingTile({ gaps, figures }: TileFacts): TileModel {
	const without = gaps.filter(({ year }) => year === null).length;
	const outdated = gaps.length - without;
	return {
		id: 'missing',
		label: m.tile_missing(),
		href: '#missing',
		value: formatCount(without, currentLanguage()),
		raw: without,
		of: m.tile_missing_of({ count: figures.length }),
		lines: outdated ? [m.tile_missing_outdated({ count: outdated })] : []
	};
}

export const tilesOf = (facts: TileFacts): TileModel[] => [
	roundTile(facts),
	...(['vet', 'neet', 'maths', 'adults'] as const).flatMap((id) => figureTile(id, facts.figures)),
	missingTile(facts)
];
