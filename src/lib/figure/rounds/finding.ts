/** What is to be seen of the rounds, by what is documented; '' where nothing is. The rules: `docs/findings.md`. */
import { countedText } from '../coverage-text';
import * as m from '$lib/i18n/paraglide/messages';

interface Round {
	readonly round: string;
	readonly short: string;
	/** Countries documented as taking part. */
	readonly took: number;
}

/**
 * How many took part in the latest round with results, and in the one with most, unless they are one.
 * @param rounds in their order
 */
export function roundsFinding(rounds: readonly Round[]): string {
	const last = rounds.findLast(({ took }) => took > 0);
	const fullest = rounds.reduce<Round | undefined>(
		(best, one) => (one.took > (best?.took ?? 0) ? one : best),
		undefined
	);
	if (!last || !fullest || fullest.took === last.took) return '';
	return m.finding_rounds({
		count: String(last.took),
		last: last.short,
		most: String(fullest.took),
		fullest: fullest.short
	});
}

/** `Documented as taking part in 2022–24: 20 of 29 countries` */
export const tookPartFinding = (
	partners: readonly { readonly lastRound: string | null }[],
	round: Pick<Round, 'round' | 'short'> | undefined
): string =>
	round === undefined
		? ''
		: m.finding_took({
				counted: countedText(partners.filter(({ lastRound }) => lastRound === round.round).length, partners.length),
				round: round.short
			});
