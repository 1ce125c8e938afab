/** What the sentences of a country's page may be about: outcomes, no inputs. The list stands in `docs/plain-words.md`. */

export interface Outcome {
	/** The first that can be compared in a country stands for the outcome there. */
	readonly indicators: readonly string[];
	/** Smaller changes are not stated, in percentage points as shown. */
	readonly least: number;
	/** Spending is neither better nor worse. */
	readonly neutral?: true;
}

const POINT = 1;

/** In the order in which equals are stated. */
export const OUTCOMES: readonly Outcome[] = [
	{ indicators: ['early_leavers', 'out_of_school_upper_secondary'], least: POINT },
	{ indicators: ['completion_upper_secondary'], least: POINT },
	{ indicators: ['upper_secondary_attainment'], least: POINT },
	{ indicators: ['min_proficiency_reading', 'min_proficiency_maths'], least: POINT },
	{ indicators: ['learning_participation_25_54', 'adult_learning_4_weeks'], least: POINT },
	{ indicators: ['neet_rate', 'neet_rate_15_29'], least: POINT },
	{ indicators: ['youth_unemployment_rate'], least: POINT },
	{ indicators: ['vet_graduate_employment_rate'], least: POINT },
	{ indicators: ['firms_offering_training'], least: POINT },
	{ indicators: ['vet_expenditure_gdp', 'education_expenditure_gdp'], least: POINT / 2, neutral: true }
];

/** Outcomes of which a change is better or worse. */
export const DIRECTED: readonly Outcome[] = OUTCOMES.filter(({ neutral }) => !neutral);

/** How many learn in VET: stated first, whatever else is. */
export const VET_SHARE = 'vet_share_upper_secondary';
export const VET_PARTICIPATION = 'vet_participation_15_24';
export const VET: Outcome = { indicators: [VET_SHARE, VET_PARTICIPATION], least: POINT };

export const HEADLINE_INDICATORS: readonly string[] = [VET, ...OUTCOMES].flatMap(({ indicators }) => indicators);
