import { footnotesOf } from '$lib/domain/footnotes';
import { describe, allIndicators, namesIn, termsOf } from '$lib/duckdb/published/names.server';
import { published } from '$lib/duckdb/published/database.server';
import { statementsIn } from '$lib/duckdb/published/statements.server';
import { isLanguage, LANGUAGES } from '$lib/i18n/languages';
import { partnerMedians } from '$lib/duckdb/queries/coverage';
import { ask } from '$lib/duckdb/queries/query';
import { scoreList, themeIndicators, themeList, themeSections } from '$lib/duckdb/queries/themes';
import { countriesRead } from './model';
import { error } from '@sveltejs/kit';
import { choicesIn } from './choices.server';

/** Words of the field that the statements, figures and scores of a theme use. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
	adult_learning: ['adult_learning', 'continuing_vet', 'validation_of_non_formal_and_informal_learning'],
	career_guidance: ['career_guidance'],
	data_evidence: ['evidence_based_policy', 'monitoring', 'tracer_study'],
	digital: ['digital_skills'],
	employability: ['skills_mismatch', 'skills_anticipation', 'active_labour_market_programme'],
	employer_partnership: ['social_partners', 'sector_skills_council'],
	entrepreneurial_learning: ['entrepreneurial_learning', 'entrepreneurship_key_competence', 'sme_policy_index'],
	financing: ['financing'],
	governance: ['governance', 'stakeholder', 'social_partners'],
	inclusion: ['inclusion', 'early_leaving'],
	lifelong_learning: ['lifelong_learning'],
	participation: ['initial_vet', 'early_leaving'],
	pedagogy_teachers: ['teachers_and_trainers', 'continuing_professional_development'],
	progression: ['permeability'],
	qualifications: ['qualifications_framework', 'learning_outcomes'],
	quality_assurance: ['quality_assurance', 'accreditation'],
	transition_to_work: ['transition_to_work', 'neet', 'tracer_study'],
	work_based_learning: ['work_based_learning', 'dual_education', 'apprenticeship']
};

const themes = async () => (await ask(await published(), themeList, {})).map(({ theme }) => theme);

export const entries = async () => (await themes()).flatMap((theme) => LANGUAGES.map((lang) => ({ lang, theme })));

export async function load({ params }: { readonly params: { readonly lang: string; readonly theme: string } }) {
	const { theme } = params;
	if (!isLanguage(params.lang) || !(await themes()).includes(theme)) error(404);
	const engine = await published();
	const names = await namesIn(params.lang);
	const all = await statementsIn(params.lang);
	const statements = all.filter((one) => one.theme === theme);
	const medians = await ask(engine, partnerMedians, {});
	const facts = new Map((await allIndicators()).map((row) => [row.indicator, row]));
	const scores = await ask(engine, scoreList, { theme });
	const countries = [...statements, ...scores].flatMap(({ country }) => country ?? []);
	return {
		...(await choicesIn(names)),
		theme,
		name: names.of('theme', theme),
		terms: termsOf(names, TERMS[theme] ?? []),
		read: countriesRead(all),
		statements,
		figures: (await ask(engine, themeIndicators, {}))
			.filter((one) => one.theme === theme)
			.flatMap(({ indicator, proxy }) => {
				const row = facts.get(indicator);
				if (!row) return [];
				const { name, unit, unitShort, decimals } = describe(row, names);
				const own = medians.filter((one) => one.indicator === indicator);
				/** A line joins only years with the same countries behind the median. */
				const course = own.map(({ year, median, countries, members }, at) => ({
					year,
					median,
					countries,
					joined: own[at - 1]?.members === members
				}));
				const method = own[0]?.method ?? null;
				return [
					{
						indicator,
						proxy,
						name,
						unit,
						unitShort,
						decimals,
						/** Of the values behind the medians, where not all are comparable. */
						method: method === null ? null : names.of('method', method),
						partners: row.partners,
						course
					}
				];
			}),
		scores: scores.map((score) => ({
			...score,
			place: score.country ?? score.region ?? '',
			placeName: score.country !== null ? names.of('country', score.country) : names.of('region', score.region ?? '')
		})),
		sections: (await ask(engine, themeSections, { theme })).map((row) => ({
			...row,
			roundName: names.of('round', row.round, 'short')
		})),
		footnotes: footnotesOf(names, [...new Set(countries)].sort())
	};
}

export type ThemeData = Awaited<ReturnType<typeof load>>;
