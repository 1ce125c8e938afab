/** Published scores -> rows of their chart with its words: labels, tips, summary and table. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { ScoreRow as Drawn } from '$lib/charts/scores/runs';
import { scoreRuns, type ScoreMethod } from '$lib/domain/scores';
import { shownDifference } from '$lib/domain/shown';
import { currentLanguage } from '$lib/i18n/current';
import { formatList, formatNumber, formatSigned, isolated } from '$lib/i18n/formats';
import { joinBySemicolon, marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { certaintyName } from '$lib/ui/terms';

/** A published score as a page has it. */
export interface ScoreRow {
	readonly score: string;
	readonly country: string | null;
	readonly place: string;
	readonly placeName: string;
	readonly dimension: string;
	readonly edition: string;
	readonly method: string;
	readonly yearTo: number | null;
	readonly qualifier: string | null;
	readonly value: number;
	readonly scaleMin: number | null;
	readonly scaleMax: number | null;
	readonly certainty: string;
	readonly certaintyNote: string | null;
	readonly sourceUrl: string | null;
	readonly sourceNote: string | null;
}

const isIndex = ({ scaleMax }: Pick<ScoreRow, 'scaleMax'>): boolean => scaleMax !== null && scaleMax <= 10;
/**
 * The decimals of all scores of one dimension: on a short scale two, as in their sources; of larger figures one, unless
 * none has any.
 */
const decimalsOf = (scores: readonly ScoreRow[]): number =>
	scores.some(isIndex) ? 2 : scores.every(({ value }) => Number.isInteger(value)) ? 0 : 1;

export const formatTick = (value: number, decimals = 0): string => formatNumber(value, decimals, currentLanguage());
const valueText = (score: ScoreRow, decimals: number): string => {
	const value = formatNumber(score.value, decimals, currentLanguage());
	return score.qualifier === '>' ? m.theme_scores_more({ value }) : value;
};
const shortEdition = ({ yearTo, edition }: ScoreRow): string => (yearTo === null ? edition : String(yearTo));
const labelOf = (score: ScoreRow, decimals: number): string =>
	`${score.qualifier ?? ''}${formatNumber(score.value, decimals, currentLanguage())} (${shortEdition(score)})`;

const nameOf = ({ country, placeName }: ScoreRow): string =>
	country === null ? m.theme_scores_average({ region: placeName }) : placeName;
const METHODS: Record<ScoreMethod, () => string> = {
	as_published: m.theme_method_as_published,
	comparable: m.theme_method_comparable
};
const methodName = (method: string): string => METHODS[method as ScoreMethod]();

const runsOf = (scores: readonly ScoreRow[]) =>
	scoreRuns(
		scores.map((score) => ({
			...score,
			method: score.method as ScoreMethod,
			year: score.yearTo,
			source: score.sourceUrl
		}))
	);

/** The scores of one dimension as rows of a chart. */
export function rowsOf(scores: readonly ScoreRow[]): Drawn[] {
	const runs = runsOf(scores);
	const decimals = decimalsOf(scores);
	const places = [...new Map(scores.map((score) => [score.place, score]))];
	return places.map(([id, one]) => ({
		id,
		country: one.country,
		name: nameOf(one),
		runs: runs
			.filter(({ place }) => place === id)
			.map(({ method, broken, scores: own }) => ({
				method,
				broken,
				dots: own.map((score) => ({
					id: score.score,
					year: score.yearTo,
					value: score.value,
					label: labelOf(score, decimals),
					tip: [
						nameOf(score),
						`${score.edition}${marksOf(currentLanguage()).colon} ${valueText(score, decimals)}`,
						methodName(score.method),
						certaintyName(score.certainty)
					],
					certain: score.certainty === 'documented'
				}))
			}))
	}));
}

export function scaleText([score]: readonly ScoreRow[]): string {
	const low = formatTick(score?.scaleMin ?? 0);
	if (!score || score.scaleMax === null) return m.theme_scale_open({ low });
	const scale = { low, high: formatTick(score.scaleMax) };
	return isIndex(score) ? m.theme_scale_index(scale) : m.theme_scale(scale);
}

/** A sentence for each run of more than one score; where there is none, for the first scores of each place. */
export function scoresSummary(scores: readonly ScoreRow[]): string {
	const runs = runsOf(scores);
	const long = runs.filter(({ scores: own }) => own.length > 1);
	return (long.length ? long : runs)
		.map(({ method, scores: own }) =>
			m.theme_scores_run({
				place: own[0] ? nameOf(own[0]) : '',
				method: methodName(method),
				values: own
					.map((score) => isolated(labelOf(score, decimalsOf(scores))))
					.join(` ${marksOf(currentLanguage()).arrow} `)
			})
		)
		.join(' ');
}

/** So many of either side are named. */
const MOST_NAMED = 3;

/**
 * Whose score rose, and whose fell, by how much from the first to the last of a line; the largest changes first. On the
 * comparable method where a place has both. '' where no line changes.
 */
export function scoresFinding(scores: readonly ScoreRow[]): string {
	const language = currentLanguage();
	const decimals = decimalsOf(scores);
	const byPlace = new Map<string, { readonly name: string; readonly by: number }>();
	// The comparable method comes last, so it is the one that stays.
	for (const { place, scores: own } of runsOf(scores)) {
		const [first, last] = [own[0], own.at(-1)];
		if (!first || !last || first === last) continue;
		byPlace.set(place, { name: nameOf(first), by: shownDifference(last.value, first.value, decimals) });
	}
	const named = (sign: 1 | -1) =>
		[...byPlace.values()]
			.filter(({ by }) => sign * by > 0)
			.sort((a, b) => sign * (b.by - a.by))
			.slice(0, MOST_NAMED)
			.map(({ name, by }) => `${name} (${isolated(formatSigned(by, decimals, language))})`);
	const [up, down] = [named(1), named(-1)];
	const [risen, fallen] = [formatList(up, language), formatList(down, language)];
	if (!up.length) return down.length ? m.finding_scores_fallen({ places: fallen }) : '';
	return joinBySemicolon(
		[m.finding_scores_up({ places: risen }), ...(down.length ? [m.finding_scores_down({ places: fallen })] : [])],
		language
	);
}

/** One row per score, with its method, scale, certainty and source. */
export function scoresTable(scores: readonly ScoreRow[]): ChartTable {
	return {
		caption: `${m.theme_scores()}. ${scaleText(scores)}`,
		columns: [
			{ key: 'place', label: m.theme_scores_place(), header: true },
			{ key: 'edition', label: m.theme_scores_edition() },
			{ key: 'method', label: m.theme_scores_method() },
			{ key: 'value', label: m.theme_scores_value(), numeric: true },
			{ key: 'scale', label: m.theme_scores_scale() },
			{ key: 'certainty', label: m.term_certainty() },
			{ key: 'source', label: m.term_source() }
		],
		rows: runsOf(scores).flatMap(({ scores: own }) =>
			own.map((score) => ({
				place: { text: nameOf(score), value: score.place },
				edition: { text: score.edition, value: score.yearTo ?? '', lang: 'en' },
				method: { text: methodName(score.method), value: score.method },
				value: { text: valueText(score, decimalsOf(scores)), value: score.value },
				scale: { text: scaleText([score]) },
				certainty: {
					text:
						certaintyName(score.certainty) +
						(score.certaintyNote ? `${marksOf(currentLanguage()).colon} ${score.certaintyNote}` : ''),
					value: score.certainty
				},
				source: {
					text: score.sourceNote ?? m.term_source(),
					...(score.sourceNote !== null && { lang: 'en' }),
					...(score.sourceUrl !== null && { href: score.sourceUrl })
				}
			}))
		)
	};
}
