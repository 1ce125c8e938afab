/** The indicators shown first to somebody new: one for each stretch of the way from school to work, and what is spent on it. */
export const HEADLINE_INDICATORS = [
	'vet_share_upper_secondary',
	'upper_secondary_attainment',
	'learning_participation_25_54',
	'youth_unemployment_rate',
	'neet_rate',
	'education_expenditure_gdp'
] as const;
