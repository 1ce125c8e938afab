/** Questions that are ready to be asked: those of ministries, ETF staff and the public that figures can answer. */
import type { Condition, Find } from './model';

export interface Question extends Find {
	readonly question: string;
}

const of = (indicator: string) => ({ indicator, sex: 'T' }) as const;
const change = (indicator: string, side: 'above' | 'below', since: number): Condition => ({
	...of(indicator),
	kind: 'change',
	side,
	since
});
const position = (indicator: string, side: 'above' | 'below', against: 'region' | 'partners' | 'eu'): Condition => ({
	...of(indicator),
	kind: 'position',
	side,
	against
});

export const QUESTIONS: readonly Question[] = [
	{
		question: 'neet_vet',
		join: 'and',
		conditions: [position('neet_rate', 'above', 'region'), change('vet_share_upper_secondary', 'below', 2015)]
	},
	{
		question: 'jobs',
		join: 'and',
		conditions: [
			position('youth_unemployment_rate', 'below', 'region'),
			position('youth_unemployment_rate', 'below', 'eu')
		]
	},
	{
		question: 'moved',
		join: 'and',
		conditions: [change('neet_rate', 'below', 2014), change('youth_unemployment_rate', 'below', 2014)]
	},
	{
		question: 'adults',
		join: 'and',
		conditions: [
			change('learning_participation_25_54', 'above', 2015),
			position('learning_participation_25_54', 'below', 'partners')
		]
	},
	{
		question: 'graduates',
		join: 'and',
		conditions: [
			{ ...of('vet_graduate_employment_rate'), kind: 'value', side: 'above', value: 60 },
			{ ...of('early_leavers'), kind: 'target', holds: true }
		]
	},
	{
		question: 'women',
		join: 'and',
		conditions: [{ indicator: 'neet_rate', sex: 'gap', kind: 'value', side: 'above', value: 10 }]
	},
	{
		question: 'spending',
		join: 'and',
		conditions: [
			{ ...of('education_expenditure_gdp'), kind: 'value', side: 'below', value: 4 },
			position('min_proficiency_reading', 'below', 'partners')
		]
	},
	{
		question: 'missing',
		join: 'or',
		conditions: ['vet_share_upper_secondary', 'learning_participation_25_54'].map((indicator) => ({
			...of(indicator),
			kind: 'published',
			holds: false,
			since: 2020
		}))
	}
];
