/** Types of stakeholders by country -> matrix and tables with their words. */
import type { MatrixCell, MatrixData } from '$lib/charts/matrix/layout';
import type { ChartTable } from '$lib/charts/frame/contract';
import { rollup } from 'd3';
import { countedText } from '$lib/figure/coverage-text';
import { currentLanguage } from '$lib/i18n/current';
import { formatList } from '$lib/i18n/formats';
import { joinBySemicolon } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { withinSentence } from '$lib/i18n/sentence';
import { UNNAMED, type Involved } from './model';
import { linked, type CountryLink } from '$lib/ui/addresses';

type Country = Readonly<{ country: string; name: string; region: string }>;
interface Names {
	readonly type: (code: string) => string;
	readonly step: (code: string) => string;
	readonly region: (code: string) => string;
}

/** One row per country: what is documented here, and what only in its region. */
export const involvedTable = (
	found: readonly Involved<Country>[],
	round: string,
	names: Names,
	hrefOf: CountryLink
): ChartTable => ({
	caption: m.progress_with_caption({ round }),
	columns: [
		{ key: 'country', label: m.term_country(), header: true },
		{ key: 'region', label: m.term_region() },
		{ key: 'here', label: m.progress_with_documented() },
		{ key: 'elsewhere', label: m.progress_with_missing() }
	],
	rows: found.map(({ country, here, elsewhere, others }) => ({
		country: { text: country.name, value: country.country, ...linked(hrefOf(country.country)) },
		region: { text: names.region(country.region) },
		here: {
			text:
				joinBySemicolon(
					here.map(({ type, steps }) =>
						m.progress_with_steps({
							type: names.type(type),
							steps: formatList(steps.map(names.step), currentLanguage())
						})
					),
					currentLanguage()
				) || m.progress_with_nothing(),
			value: here.map(({ type }) => type).join('~')
		},
		elsewhere: {
			text: elsewhere.length
				? joinBySemicolon(
						elsewhere.map(({ type, count }) =>
							m.progress_with_share({ type: names.type(type), count: String(count), others: String(others) })
						),
						currentLanguage()
					)
				: others > 0
					? m.progress_with_all_region()
					: m.progress_with_missing_round(),
			value: elsewhere.map(({ type }) => type).join('~')
		}
	}))
});

/** One row per type that is documented anywhere, the most often documented first. */
export function typesTable(found: readonly Involved<Country>[], nameOf: (type: string) => string): ChartTable {
	const types = [...new Set(found.flatMap(({ here }) => here.map(({ type }) => type)))]
		.map((type) => ({ type, with: found.filter(({ here }) => here.some((one) => one.type === type)) }))
		.sort((a, b) => b.with.length - a.with.length);
	return {
		caption: m.progress_with_types(),
		columns: [
			{ key: 'type', label: m.progress_with_type(), header: true },
			{ key: 'number', label: m.progress_with_number(), numeric: true },
			{ key: 'countries', label: m.progress_with_countries() }
		],
		rows: types.map((one) => ({
			type: { text: nameOf(one.type), value: one.type },
			number: { text: String(one.with.length), value: one.with.length },
			countries: {
				text: formatList(
					one.with.map(({ country }) => country.name),
					currentLanguage()
				)
			}
		}))
	};
}

/** The named type documented in most countries, of those with any; '' where several are in as many. */
export function involvedFinding(
	found: readonly Pick<Involved<unknown>, 'here'>[],
	nameOf: (type: string) => string
): string {
	const known = found.filter(({ here }) => here.length > 0);
	const named = known.flatMap(({ here }) => here.map(({ type }) => type).filter((type) => !UNNAMED.has(type)));
	const [first, second] = [
		...rollup(
			named,
			({ length }) => length,
			(type) => type
		)
	].sort(([, a], [, b]) => b - a);
	if (!first || first[1] === second?.[1]) return '';
	return m.finding_involved({ type: withinSentence(nameOf(first[0])), counted: countedText(first[1], known.length) });
}

/** A cell of the matrix: in which steps a type is documented in a country, and in how many others of its region. */
export interface InvolvedCell extends MatrixCell {
	readonly steps: readonly string[];
	/** In words, where it is documented in the region and not here. */
	readonly elsewhere: string | null;
}

/** Countries against types, the most often documented type first. */
export function involvedMatrix(
	found: readonly Involved<Country>[],
	types: readonly string[],
	names: Names,
	hrefOf: CountryLink
): MatrixData<InvolvedCell> {
	const often = (type: string) => found.filter(({ here }) => here.some((one) => one.type === type)).length;
	const columns = [...types].sort((a, b) => often(b) - often(a)).map((code) => ({ code, name: names.type(code) }));
	return {
		columns,
		rows: found.map(({ country, here, elsewhere, others }) => ({
			country: country.country,
			name: country.name,
			...linked(hrefOf(country.country)),
			group: names.region(country.region),
			total: String(here.length),
			cells: columns.map(({ code, name }): InvolvedCell => {
				const steps = here.find(({ type }) => type === code)?.steps.map(names.step) ?? [];
				const near = elsewhere.find(({ type }) => type === code);
				const nearby = near ? m.progress_with_nearby({ count: String(near.count), others: String(others) }) : null;
				const label = steps.length > 0 ? formatList(steps, currentLanguage()) : (nearby ?? m.progress_with_nothing());
				return {
					column: code,
					state: steps.length > 0 ? 'here' : near ? 'region' : 'unknown',
					known: steps.length > 0,
					...(steps.length > 0 && { value: steps.length }),
					label,
					tip: [`${country.name} · ${name}`, label],
					steps,
					elsewhere: nearby
				};
			})
		}))
	};
}
