/** The view `/compare/` opens with: NEET in one country of each region with many published years, and the EU. */
import type { Sex } from '$lib/domain/observation';

export const COMPARE_START = {
	indicators: ['neet_rate'],
	countries: ['SRB', 'GEO', 'KGZ', 'JOR', 'EUU'],
	years: { from: 2010, to: 2024 },
	sex: 'T' as Sex
};

/** The indicator that says which countries are of similar income. */
export const INCOME = 'gdp_per_capita_ppp';
