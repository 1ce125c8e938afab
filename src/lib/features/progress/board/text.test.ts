import { compiledFigure, isEmpty } from '$lib/figure/model';
import { askLanguageOf } from '$lib/i18n/current';
import { LANGUAGES } from '$lib/i18n/languages';
import { describe, expect, it } from 'vitest';
import { boardOf, stagesWords, type EventRow, type RoundRow } from './text';
import { countedTogether } from '../matrix-words';

const event = (country: string | null, stage: string): EventRow => ({
	event: 'E0001',
	country,
	stage,
	round: 'TRP4',
	dateStart: '2016-06-08',
	dateEnd: '2016-06-08',
	datePrecision: 'day',
	dateBasis: 'event',
	stakeholders: '',
	certainty: 'documented',
	certaintyNote: null,
	description: 'A meeting.',
	lang: 'en',
	sourceTitle: 'A page',
	sourceUrl: null
});
const country = (code: string) => ({ country: code, name: code, region: 'CA' });
const round = (more: Partial<RoundRow>): RoundRow => ({
	name: 'Round of 2025',
	stages: [],
	countries: ['KAZ', 'KGZ', 'TJK'].map(country),
	events: [],
	participation: [],
	...more
});
const modelOf = (row: RoundRow) => {
	const { summary, table } = boardOf(row, null, () => undefined);
	return compiledFigure({ kind: 'stages', title: row.name, summary, table, fileName: 'board', source: 'Sources' });
};

describe('the board of a round without steps', () => {
	const model = modelOf(
		round({ participation: ['KAZ', 'KGZ'].map((code) => ({ country: code, participated: 'listed' })) })
	);

	it('says what is known: how many countries are named in advance', () => {
		expect(model.summary).toContain('2');
		expect(model.summary).not.toMatch(/\b0\b/);
	});

	it('has no row to download', () => expect(isEmpty(model)).toBe(true));
});

describe('the board of a round with steps', () => {
	const model = modelOf(
		round({
			stages: [
				{ stage: 'wg', name: 'Working group' },
				{ stage: 'draft', name: 'Draft' }
			],
			events: [event('KAZ', 'wg'), event('KAZ', 'draft'), event('KGZ', 'wg'), event(null, 'draft')],
			participation: [{ country: 'TJK', participated: 'no' }]
		})
	);

	it('counts what is known, also where it is not documented for certain, and says no more of it', () => {
		const unsure = { ...event('KAZ', 'wg'), certainty: 'uncertain' as const };
		const row = round({ stages: [{ stage: 'wg', name: 'Working group' }], events: [unsure, event('KGZ', 'wg')] });
		const said = LANGUAGES.map((language) => {
			askLanguageOf(() => language);
			return [modelOf(row).summary, stagesWords().known(10, 16)].map((text) => text.replace(/[\u00A0\u202F]/g, ' '));
		});
		askLanguageOf(() => 'en');
		expect(said).toEqual([
			[
				'At least one step is known of 2 countries; of the 3 steps of all countries, 2 are known.',
				'10 of 16 steps known'
			],
			[
				'Au moins une étape est connue pour 2 pays ; sur les 3 étapes de l’ensemble des pays, 2 sont connues.',
				'étapes connues : 10 sur 16'
			],
			['Хотя бы один этап известен для 2 стран; известно этапов: 2 из 3 по всем странам.', 'известно этапов: 10 из 16'],
			[
				'توجد مرحلة معروفة واحدة على الأقل لبلدين؛ والمعروف 2 من أصل 3 من مراحل جميع البلدان.',
				'المراحل المعروفة: 10 من 16'
			]
		]);
	});

	it('counts countries and steps documented, of the steps of those in the round', () => {
		// Two of KAZ and one of KGZ; two steps of each of the two, none of TJK, which was not in the round.
		expect(model.summary.match(/\d+/g)).toEqual(['2', '4', '3']);
	});

	it('has a row for each fact and each step of which nothing is known', () => {
		expect(model.table.rows.map((row) => [row['country']?.value, row['step']?.value, row['state']?.value])).toEqual([
			['KAZ', 'wg', 'dated'],
			['KAZ', 'draft', 'dated'],
			['KGZ', 'wg', 'dated'],
			['KGZ', 'draft', 'unknown'],
			['TJK', 'wg', 'not_applicable'],
			['TJK', 'draft', 'not_applicable']
		]);
	});
});

describe('a number and what it counts', () => {
	it.each([
		['Furthest documented step: Draft, in 3 of 29 countries', 'Furthest documented step: Draft, in~3~of~29~countries'],
		[
			'Étape attestée la plus avancée : projet, dans 3 pays sur 29',
			'Étape attestée la plus avancée : projet, dans~3~pays~sur~29'
		],
		['Последний этап: проект, в 3 из 29 стран', 'Последний этап: проект, в~3~из~29~стран'],
		['أكثر المراحل تقدمًا: المسودة، في 3 من أصل 29 بلدًا', 'أكثر المراحل تقدمًا: المسودة، في~3~من~أصل~29~بلدًا']
	])('stand on one line: %s', (text, expected) => {
		expect(countedTogether(text)).toBe(expected.replaceAll('~', '\u00a0'));
	});

	it('leaves a text without them as it is', () => {
		expect(countedTogether('Last news in 2016, none since')).toBe('Last news in 2016, none since');
	});
});
