/** What a country lacks, who could answer for it, and who nearby has it. */
import type { Names } from '$lib/domain/names';
import { whoAnswers } from '$lib/domain/answerable';
import type { responsibilityList } from '$lib/duckdb/queries/events';
import type { Answer } from '$lib/duckdb/queries/query';
import type { Coverage } from '$lib/domain/coverage';
import { gapsOf } from '$lib/domain/gaps';

type Responsibility = Answer<typeof responsibilityList>;

export function missingIn(
	names: Names,
	country: string,
	coverage: Coverage,
	responsibilities: readonly Responsibility[]
) {
	const rows = responsibilities.map(({ stakeholders, ...row }) => ({
		...row,
		stakeholders: stakeholders.split('~').filter(Boolean)
	}));
	return gapsOf(coverage, country).map(({ indicator: { indicator, name, theme, source }, ...gap }) => {
		const who = whoAnswers(rows, country, theme);
		return {
			...gap,
			indicator: { indicator, name, source },
			themeName: names.of('theme', theme),
			who: {
				basis: who.basis,
				bodies: who.stakeholders.map((type) => names.of('stakeholder_type', type)),
				countries: [...new Set(who.rows.flatMap(({ country: of }) => (of === null ? [] : [names.of('country', of)])))]
			}
		};
	});
}
