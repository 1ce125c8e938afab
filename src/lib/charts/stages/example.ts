/** The states of a board: the gallery shows them and the tests render them. */
import { createRawSnippet, type ComponentProps } from 'svelte';
import type { ChartTable } from '../frame/contract';
import type { BoardCell, BoardData, BoardStep, Fact, StageState, StagesWords } from './layout';
import Stages from './Stages.svelte';

export const component = Stages;

type Props = ComponentProps<typeof Stages>;

const words: StagesWords = {
	showTable: 'Show table',
	showChart: 'Show board',
	keys: 'Arrow keys move from cell to cell, Home and End to the ends of the row. Enter opens the facts, Escape closes them.',
	source: 'Source',
	states: {
		dated: 'Documented, with a date',
		undated: 'Documented, no date',
		uncertain: 'Inferred, uncertain or in conflict',
		unknown: 'Nothing known',
		not_applicable: 'Not in this round'
	},
	country: 'Country',
	known: (known, applicable) => `${known} of ${applicable} steps documented`,
	span: (first, last) => `One cell a step, from “${first}” to “${last}”.`,
	tap: 'Touch a row to read it.',
	counts: 'Steps by what is known of them',
	of: (known, applicable) => `${known} of ${applicable}`,
	steps: 'Steps documented',
	countries: 'Countries',
	inCountries: (known, applicable) => `${known} of ${applicable} countries`,
	close: 'Close',
	choose: 'Choose a cell to read here what happened.',
	previous: 'Previous documented step',
	next: 'Next documented step',
	toCountry: (name) => `All about ${name}`
};
const russianWords: StagesWords = {
	...words,
	showTable: 'Показать таблицу',
	source: 'Источник',
	states: {
		dated: 'Подтверждено, с датой',
		undated: 'Подтверждено, без даты',
		uncertain: 'Предположительно или спорно',
		unknown: 'Ничего не известно',
		not_applicable: 'Не участвует в цикле'
	},
	country: 'Страна',
	known: (known, applicable) => `подтверждено этапов: ${known} из ${applicable}`,
	of: (known, applicable) => `${known} из ${applicable}`,
	countries: 'Страны',
	inCountries: (known, applicable) => `стран: ${known} из ${applicable}`,
	close: 'Закрыть'
};
const arabicWords: StagesWords = {
	...words,
	showTable: 'عرض الجدول',
	source: 'المصدر',
	states: {
		dated: 'موثق وله تاريخ',
		undated: 'موثق بلا تاريخ',
		uncertain: 'مستنتج أو غير مؤكد أو متعارض',
		unknown: 'لا شيء معروف',
		not_applicable: 'ليس في هذه الجولة'
	},
	country: 'البلد',
	known: (known, applicable) => `${known} من ${applicable} خطوات موثقة`,
	of: (known, applicable) => `${known} من ${applicable}`,
	countries: 'البلدان',
	inCountries: (known, applicable) => `البلدان: ${known} من ${applicable}`,
	close: 'إغلاق'
};

const steps: readonly BoardStep[] = [
	{ stage: 'prep', name: 'Preparation' },
	{ stage: 'launch', name: 'National launch' },
	{ stage: 'nc_meeting', name: 'National coordinators’ meeting' },
	{ stage: 'alloc', name: 'Data responsibilities agreed' },
	{ stage: 'draft', name: 'Draft report' },
	{ stage: 'validate', name: 'Validation' },
	{ stage: 'crosscountry', name: 'Regional and cross-country reports' }
];
const named = (names: readonly string[]): BoardStep[] =>
	steps.slice(0, names.length).map((step, at) => ({ ...step, name: names[at] ?? step.name }));

const regions = [
	{ region: 'SEET', name: 'South Eastern Europe and Türkiye' },
	{ region: 'CA', name: 'Central Asia' }
];
const countries = (
	[
		['BIH', 'Bosnia and Herzegovina', 'SEET'],
		['XKX', 'Kosovo*', 'SEET'],
		['MKD', 'North Macedonia', 'SEET'],
		['KAZ', 'Kazakhstan', 'CA'],
		['UZB', 'Uzbekistan', 'CA']
	] as const
).map(([country, name, region]) => ({ country, name, region, href: '#' }));

const fact = (when: string, certainty: string, note?: string): Fact => ({
	when,
	certainty,
	lang: 'en',
	description: 'One of the first countries with a complete draft; national experts improve and finalise it.',
	...(note !== undefined && { note }),
	source: {
		title: 'Torino Process: Kazakhstan Update',
		href: 'http://iac.kz/en/events/torino-process-kazakhstan-update'
	}
});

const FACTS: Readonly<Record<StageState, readonly Fact[]>> = {
	dated: [fact('8 June 2016', 'documented')],
	undated: [fact('no date known', 'documented')],
	uncertain: [fact('29 September 2015', 'inferred', 'Year inferred: the page says 29 September, before 2016.')],
	unknown: [],
	not_applicable: []
};
const cell = (country: string, stage: string, state: StageState, text?: string, figures?: string): BoardCell => ({
	country,
	stage,
	state,
	...(text !== undefined && { text }),
	...(figures !== undefined && { figures }),
	facts: FACTS[state]
});

const cells: readonly BoardCell[] = [
	cell('KAZ', 'prep', 'uncertain', 'Sep 2015', '9/15'),
	cell('KAZ', 'nc_meeting', 'dated', 'Feb 2016', '2/16'),
	cell('KAZ', 'alloc', 'dated', '2016'),
	cell('KAZ', 'draft', 'dated', 'Jun 2016', '6/16'),
	cell('KAZ', 'validate', 'undated'),
	cell('BIH', 'launch', 'dated', 'Apr 2016', '4/16'),
	cell('XKX', 'draft', 'uncertain'),
	...steps.map((step) => cell('UZB', step.stage, 'not_applicable'))
];

function tableOf(data: BoardData): ChartTable {
	return {
		caption: 'Facts by country and step',
		columns: [
			{ key: 'country', label: 'Country', header: true },
			{ key: 'step', label: 'Step' },
			{ key: 'when', label: 'Date' },
			{ key: 'what', label: 'What happened' },
			{ key: 'source', label: 'Source' }
		],
		rows: data.cells.flatMap(({ country, stage, facts }) =>
			facts.map((one) => ({
				country: { text: data.countries.find((other) => other.country === country)?.name ?? country },
				step: { text: data.steps.find((other) => other.stage === stage)?.name ?? stage },
				when: { text: `${one.when} (${one.certainty})` },
				what: { text: one.description, lang: 'en' },
				source: { text: one.source.title, lang: 'en', ...(one.source.href !== undefined && { href: one.source.href }) }
			}))
		)
	};
}

const board = (data: BoardData, more: Partial<Props> = {}): Props => ({
	title: 'Torino Process 2016–17: steps of each country',
	subtitle: 'Documented steps with their dates; unknown does not mean not done',
	summary: 'Of 5 countries, 3 have at least one documented step; Kazakhstan has the most.',
	data,
	table: tableOf(data),
	words,
	...more
});

const russian = board(
	{
		steps: named([
			'Подготовка',
			'Национальный запуск',
			'Совещание национальных координаторов',
			'Согласование ответственности за данные',
			'Проект отчёта',
			'Валидация',
			'Региональные и межстрановой отчёты'
		]),
		regions: [{ region: 'SEET', name: 'Юго-Восточная Европа и Турция' }],
		countries: [
			{ country: 'BIH', name: 'Босния и Герцеговина', region: 'SEET' },
			{ country: 'MKD', name: 'Северная Македония', region: 'SEET' }
		],
		cells: [
			cell('BIH', 'launch', 'dated', 'апр. 2016', '4/16'),
			cell('MKD', 'draft', 'uncertain', 'сент. 2016', '9/16'),
			cell('BIH', 'draft', 'undated')
		]
	},
	{ words: russianWords, title: 'Туринский процесс 2016–2017 годов: этапы по странам' }
);
const arabic = board(
	{
		steps: named([
			'التحضير',
			'الإطلاق الوطني',
			'اجتماع المنسقين الوطنيين',
			'الاتفاق على المسؤوليات عن البيانات',
			'مسودة التقرير',
			'المصادقة',
			'التقارير الإقليمية والتقرير المشترك بين البلدان'
		]),
		regions: [{ region: 'SEMED', name: 'جنوب وشرق البحر الأبيض المتوسط' }],
		countries: [
			{ country: 'PSE', name: 'فلسطين*', region: 'SEMED' },
			{ country: 'BIH', name: 'البوسنة والهرسك', region: 'SEMED', href: '#' }
		],
		cells: [
			cell('PSE', 'draft', 'dated', 'يونيو 2016', '6/16'),
			cell('PSE', 'validate', 'undated'),
			cell('BIH', 'prep', 'uncertain', '2015')
		]
	},
	{ words: arabicWords, title: 'عملية تورينو 2016-2017: خطوات كل بلد' }
);

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{ name: 'by region', props: board({ steps, regions, countries, cells }) },
	{ name: 'one list', props: board({ steps, regions: [], countries, cells }) },
	{ name: 'list', props: board({ steps, regions, countries, cells }, { form: 'list' }) },
	{
		name: 'one country, few steps',
		props: board({ steps: steps.slice(0, 3), regions: [], countries: countries.slice(3, 4), cells: cells.slice(0, 2) })
	},
	{ name: 'nothing known', props: board({ steps, regions, countries, cells: [] }) },
	{ name: 'Russian', props: russian },
	{ name: 'Arabic', props: arabic },
	{
		name: 'empty',
		props: board(
			{ steps, regions, countries: [], cells: [] },
			{ empty: createRawSnippet(() => ({ render: () => '<p>No country of this round is chosen.</p>' })) }
		)
	}
];
