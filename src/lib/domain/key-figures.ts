/**
 * The indicators a country's page draws: from school to work, and what is spent on it. Those that come first and have
 * values are taken, so that a country with little data shows what it has.
 */

export const KEY_INDICATORS = [
	'vet_share_upper_secondary',
	'vet_participation_15_24',
	'out_of_school_upper_secondary',
	'upper_secondary_attainment',
	'min_proficiency_maths',
	'learning_participation_25_54',
	'neet_rate',
	'youth_unemployment_rate',
	'education_expenditure_gdp',
	'youth_employment_rate',
	'ger_upper_secondary',
	'completion_upper_secondary',
	'ger_tertiary',
	'unemployment_rate_15plus',
	'activity_rate_15_64',
	'employment_rate_15plus'
] as const;

/** No more than these are drawn. */
export const MOST_KEY_FIGURES = 9;

/** @param has the country has a value of it */
export const keyIndicators = (has: (indicator: string) => boolean): string[] =>
	KEY_INDICATORS.filter(has).slice(0, MOST_KEY_FIGURES);

/** The indicators shown first to somebody new: one for each stretch of the way from school to work, and what is spent on it. */
export const HEADLINE_INDICATORS = [
	'vet_share_upper_secondary',
	'upper_secondary_attainment',
	'learning_participation_25_54',
	'youth_unemployment_rate',
	'neet_rate',
	'education_expenditure_gdp'
] as const;

/** The figures of vocational education itself: who learns there, what is spent on it, what becomes of its graduates. */
export const CORE_VET_INDICATORS: readonly string[] = [
	'vet_share_upper_secondary',
	'vet_share_secondary',
	'vet_female_share_upper_secondary',
	'vet_enrolment_upper_secondary',
	'vet_participation_15_24',
	'vet_expenditure_gdp',
	'vet_share_education_expenditure',
	'vet_graduate_employment_rate'
];
