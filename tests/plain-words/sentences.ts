/**
 * The sentences themselves: the facts put into the catalogue's words by other means than the site's, whole sentences as a
 * reader has them.
 */
import { readFileSync } from 'node:fs';
import { labelOf, type Language } from '../e2e/support/tables';
import { decimalsOf, shownValue, type ExpectedChange } from './changes';
import { expectedChanges, expectedMissing, expectedRounds, expectedStatements } from './facts';

const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr', ru: 'ru', ar: 'ar-u-nu-latn' };

interface Variants {
	readonly match: Readonly<Record<string, string>>;
}
type Catalogue = Readonly<Record<string, string | readonly Variants[]>>;
const catalogues = new Map<Language, Catalogue>();
function catalogue(language: Language): Catalogue {
	const found =
		catalogues.get(language) ?? (JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')) as Catalogue);
	catalogues.set(language, found);
	return found;
}

/** The words of one language. */
function speaker(language: Language) {
	const locale = LOCALES[language];
	const plural = new Intl.PluralRules(locale);
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const say = (key: string, slots: Readonly<Record<string, string | number>> = {}): string => {
		const message = catalogue(language)[`words_${key}`];
		const wording =
			typeof message === 'string' ? message : message?.[0]?.match[`countPlural=${plural.select(Number(slots.count))}`];
		if (wording === undefined) throw new Error(`no words_${key} in ${language}`);
		return wording.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot]));
	};
	const value = (number: number, indicator: string): string => {
		const decimals = decimalsOf(indicator);
		const digits = new Intl.NumberFormat(locale, {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		}).format(shownValue(number, indicator));
		return `${digits}${language === 'fr' || language === 'ru' ? '\u202F' : ''}%`;
	};
	const doubts = ({ jumps, breaks }: ExpectedChange): string => {
		const said = [
			...(jumps.length
				? [say('jumps', { count: jumps.length, years: list.format(jumps.map((jump) => say('years', { ...jump }))) })]
				: []),
			...(breaks.length ? [say('breaks', { count: breaks.length, years: list.format(breaks.map(String)) })] : [])
		];
		const joined = said.join({ en: '; ', fr: '\u202F; ', ru: '; ', ar: '؛ ' }[language]);
		return said.length ? ` (${say('care', { doubts: joined })})` : '';
	};
	const date = (start: string, end: string, precision: string): string => {
		const format = new Intl.DateTimeFormat(locale, {
			year: 'numeric',
			...(precision !== 'year' && { month: 'long' }),
			...(precision === 'day' && { day: 'numeric' }),
			timeZone: 'UTC',
			numberingSystem: 'latn'
		});
		const [from, to] = [new Date(start), new Date(end)];
		const text = format.format(from) === format.format(to) ? format.format(from) : format.formatRange(from, to);
		if (language !== 'ru') return text;
		return text.replace(/\sг\.$/, precision === 'year' ? '' : '\u00A0года');
	};
	return {
		say,
		value,
		doubts,
		date,
		commas: (texts: readonly string[]) => texts.join(language === 'ar' ? '، ' : ', ')
	};
}

/** A name in the midst of a sentence: no capital but that of an abbreviation. */
function lower(name: string): string {
	const at = /^[«“]/.test(name) ? 1 : 0;
	const [first = '', second = ''] = [name[at], name[at + 1]];
	const abbreviated = second === second.toUpperCase();
	return abbreviated ? name : name.slice(0, at) + first.toLowerCase() + name.slice(at + 1);
}

export interface ExpectedSentence {
	readonly kind: string;
	readonly text: string;
}

/** The sentences of a country's page, in their order. */
export function expectedSentences(country: string, language: Language): ExpectedSentence[] {
	const { say, value, doubts, date, commas } = speaker(language);
	const sentences: ExpectedSentence[] = [];
	const add = (kind: string, text: string) => sentences.push({ kind, text });
	const name = (indicator: string) => labelOf('indicator', indicator, language);

	const { latest, documented, listed } = expectedRounds(country);
	const uncertain = { en: 'uncertain', fr: 'incertain', ru: 'не вполне достоверно', ar: 'غير مؤكد' }[language];
	add(
		'stands',
		say(['stands', latest ? '' : '_never', listed ? '_listed' : ''].join(''), {
			country: labelOf('country', country, language),
			round: latest ? `${labelOf('round', latest, language)}${documented ? '' : ` (${uncertain})`}` : '',
			coming: listed ? labelOf('round', listed, language, 'short') : ''
		})
	);

	const { vet, improved, worsened, changed, compared, outcomes, region } = expectedChanges(country);
	if (!vet) add('vet', say('vet_none'));
	else {
		const key = vet.indicator === 'vet_share_upper_secondary' ? 'vet_share' : 'vet_participation';
		add(
			'vet',
			say(vet.change ? `${key}_change` : key, {
				value: value(vet.value.value, vet.indicator),
				year: vet.value.year,
				...(vet.change && {
					from: value(vet.change.from.value, vet.indicator),
					fromYear: vet.change.from.year,
					doubt: doubts(vet.change)
				})
			})
		);
	}

	for (const [kind, told] of Object.entries({ improved, worsened, changed })) {
		const items = told.map(
			(change) =>
				say('item', {
					indicator: lower(name(change.indicator)),
					from: value(change.from.value, change.indicator),
					fromYear: change.from.year,
					to: value(change.to.value, change.indicator),
					toYear: change.to.year
				}) + doubts(change)
		);
		const [first = '', second] = items;
		if (items.length) add(kind, say(kind, { items: second ? say('two_items', { first, second }) : first }));
	}

	if (compared === 0) add('unchanged', say('none_compared', { outcomes }));
	else if (!improved.length || !worsened.length) {
		const key = improved.length ? 'none_worsened' : worsened.length ? 'none_improved' : 'none_moved';
		add('unchanged', say(key, { count: compared }));
	}

	if (region) {
		const { indicator, from, to } = region.change;
		const how = region.better === null ? 'gap_closed' : `gap_${region.kind}_${region.better ? 'better' : 'worse'}`;
		add(
			'region',
			say('region', {
				count: region.others,
				indicator: name(indicator),
				from: value(from.value, indicator),
				fromYear: from.year,
				medianFrom: value(region.medianFrom, indicator),
				to: value(to.value, indicator),
				toYear: to.year,
				medianTo: value(region.medianTo, indicator),
				others: region.others,
				how: say(how) + doubts(region.change)
			})
		);
	}

	const statements = expectedStatements(country);
	if (statements) {
		const { of, strong, weak } = statements;
		const named = (themes: readonly string[]) =>
			commas(themes.map((theme) => lower(labelOf('theme', theme, language))));
		add(
			'said',
			say(!weak.length ? 'said_strong' : !strong.length ? 'said_weak' : 'said', {
				date: date(of.date_start ?? '', of.date_end ?? '', of.date_precision ?? ''),
				strong: named(strong),
				weak: named(weak)
			})
		);
	}

	const { all, missing, outdated } = expectedMissing(country);
	const key = missing + outdated === 0 ? 'missing_none' : outdated ? 'missing' : 'missing_only';
	add('missing', say(key, { all, missing, outdated }));
	return sentences;
}
