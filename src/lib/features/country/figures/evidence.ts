/** The changes of the sentences, as lines in the rows they come from. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import { currentLanguage } from '$lib/i18n/current';
import { formatList } from '$lib/i18n/formats';
import { joinByComma, marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { changeText, inBrackets, valueText } from '../plain-words/change-text';
import type { Change, SeriesPoint } from '../plain-words/comparison';
import type { CountryChanges } from '../plain-words/selection';

type Facts = Pick<IndicatorFacts, 'name' | 'unitShort' | 'decimals'>;

const KINDS = {
	improved: m.words_kind_improved,
	worsened: m.words_kind_worsened,
	changed: m.words_kind_changed
};

const pointText = (facts: Facts, { value, year }: Pick<SeriesPoint, 'value' | 'year'>): string =>
	m.words_value_year({ value: valueText(facts, value), year: String(year) });

const line = (title: string, change: Change, facts: Facts): string => {
	const { arrow, colon, comma } = marksOf(currentLanguage());
	return `${title}${colon} ${pointText(facts, change.from)} ${arrow} ${pointText(facts, change.to)}${comma} ${changeText(change, facts)}${inBrackets(change)}.`;
};

/** @param nameOf of a country */
export function evidenceOf(
	indicator: string,
	{ vet, region, ...changes }: CountryChanges,
	facts: Facts,
	nameOf: (country: string) => string
): string[] {
	const language = currentLanguage();
	const kinds = (['improved', 'worsened', 'changed'] as const).flatMap((kind) =>
		changes[kind].flatMap((change) => (change.indicator === indicator ? [line(KINDS[kind](), change, facts)] : []))
	);
	const ofVet = vet?.indicator === indicator ? vet : null;
	const against = region?.indicator === indicator ? region : null;
	return [
		...(ofVet
			? [ofVet.change ? line(m.words_kind_changed(), ofVet.change, facts) : `${pointText(facts, ofVet.latest)}.`]
			: []),
		...kinds,
		...(against
			? [
					line(m.words_kind_region(), against, facts),
					`${m.words_row_median()}${marksOf(language).colon} ${joinByComma(
						[
							pointText(facts, { value: against.medianFrom, year: against.from.year }),
							pointText(facts, { value: against.medianTo, year: against.to.year })
						],
						language
					)} (${formatList(against.countries.map(nameOf), language)}).`
				]
			: [])
	];
}
