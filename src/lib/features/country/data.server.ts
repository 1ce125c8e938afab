import { footnotesOf } from '$lib/domain/footnotes';
import { concerns, FOOTNOTE, type Note } from '$lib/domain/notes';
import { METHOD } from '$lib/domain/methods';
import { notesIn } from '$lib/duckdb/published/choices.server';
import {
	describe,
	allCountries,
	allIndicators,
	namesIn,
	localizeResponsibility,
	termsOf
} from '$lib/duckdb/published/names.server';
import { once, published } from '$lib/duckdb/published/database.server';
import { statementRounds } from '$lib/duckdb/published/statements.server';
import { isLanguage } from '$lib/i18n/languages';
import { marksOf } from '$lib/i18n/marks';
import { eventList, responsibilityList } from '$lib/duckdb/queries/events';
import { latestValues } from '$lib/duckdb/queries/observations';
import { sourceList } from '$lib/duckdb/queries/names';
import { participationList, roundList } from '$lib/duckdb/queries/rounds';
import { ask } from '$lib/duckdb/queries/query';
import { statementsOf } from '$lib/duckdb/queries/themes';
import { latestStatements, statusOf } from './status';
import { publishedCountryFileSize } from '$lib/exports/country-file.server';
import { error } from '@sveltejs/kit';
import { coverageIn } from '$lib/duckdb/published/coverage.server';
import { MOST_KEY_FIGURES } from '$lib/domain/key-figures';
import { evidenceOf } from './figures/evidence';
import { rowOf } from './figures/rows';
import { ficheChart } from './fiche/charts';
import { figuresOf } from './figures.server';
import { rowId, tilesOf } from './head/tiles';
import { missingIn } from './missing.server';
import { targetsIn } from '$lib/duckdb/published/targets.server';
import { placesBeside } from '$lib/domain/targets/target';
import { drawnTargetsIn } from '$lib/figure/drawn-targets.server';
import { dueText, goalText } from '$lib/figure/target-text';
import { localizedRounds, localizedStatements } from './rounds/rounds.server';

/** Courses in rows begin with the Torino Process. */
const COURSE_FROM = 2010;

export const partners = async () => (await allCountries()).filter(({ role }) => role === 'partner');

/** The doubts about the newest value of an indicator, each once. */
function notesOnLatest(indicator: string, country: string, year: number | null, notes: readonly Note[]) {
	if (year === null) return [];
	const own = notes.flatMap((note) =>
		note.text !== null && note.kind !== FOOTNOTE && note.kind !== METHOD && concerns(note, { indicator, country, year })
			? [[note.note, { text: note.text, particular: note.country !== null || note.yearFrom !== null }] as const]
			: []
	);
	return [...new Map(own)].map(([note, one]) => ({ note, ...one }));
}

export interface CountryParams {
	readonly lang: string;
	readonly country: string;
}

async function countryData(params: CountryParams) {
	const place = (await partners()).find(({ country }) => country === params.country);
	if (!place || !isLanguage(params.lang)) error(404);
	const { lang } = params;
	const { country, region } = place;
	const engine = await published();
	const names = await namesIn(lang);
	const { coverage, otherSources } = await coverageIn(lang);
	const responsibilities = await ask(engine, responsibilityList, {});
	const statements = await ask(engine, statementsOf, { country });
	const values = new Map((await ask(engine, latestValues, { country })).map((row) => [row.indicator, row]));
	const notes = await notesIn(lang);
	const rounds = localizedRounds(names, {
		country,
		region,
		events: await ask(engine, eventList, { round: '' }),
		statements,
		statementRounds: await statementRounds(),
		rounds: await ask(engine, roundList, {}),
		participation: await ask(engine, participationList, {}),
		partners: (await partners()).map((one) => one.country)
	});
	const { changes, key: ownKey, profile, inputOf, changeOf, members, aggregate } = await figuresOf(country);
	const facts = new Map((await allIndicators()).map((row) => [row.indicator, describe(row, names)]));
	/** Drawn on paper, for whom it is a reference, with the figure it is drawn into. */
	const drawnTargets = (await drawnTargetsIn(lang)).flatMap((rule) => {
		const drawn = placesBeside(rule.target, [place]).length ? profile(rule.target.indicator) : null;
		return drawn ? [{ rule, profile: drawn }] : [];
	});
	/** Charts on paper: those of a drawn target take the places of the last. */
	const key = [
		...ownKey
			.filter(({ indicator }) => drawnTargets.every((one) => one.profile.indicator !== indicator))
			.slice(0, MOST_KEY_FIGURES - drawnTargets.length)
			.map((one) => ({ profile: one, rule: null })),
		...drawnTargets
	];
	const status = statusOf(rounds);
	const gaps = missingIn(names, country, coverage, responsibilities);
	const nameOf = (code: string) => names.of('country', code);
	const rows = [...facts.values()].map((row) => {
		const latest = values.get(row.indicator) ?? null;
		const input = latest && { ...inputOf(latest, notes), evidence: evidenceOf(row.indicator, changes, row, nameOf) };
		return { facts: row, latest, input, notes: notesOnLatest(row.indicator, country, latest?.year ?? null, notes) };
	});
	const course = [COURSE_FROM, coverage.newest] as const;
	const said = { region: names.of('region', region), union: nameOf(aggregate) };
	const tiles = tilesOf({
		status,
		rounds,
		gaps,
		figures: rows.map(({ facts: row, latest, input }) => ({
			...row,
			latest,
			comparison: input && input.comparison,
			change: changeOf(row.indicator)
		}))
	});
	/** Drawn on paper, or led to by a tile. */
	const isKey = (indicator: string) =>
		key.some((one) => one.profile.indicator === indicator) || tiles.some(({ href }) => href === `#${rowId(indicator)}`);
	const keyYears = [
		Math.min(...key.flatMap((one) => one.profile.own.years)),
		Math.max(...key.flatMap((one) => one.profile.own.years))
	] as const;
	return {
		terms: termsOf(names, ['round', 'stage', 'median']),
		country,
		name: names.of('country', country),
		region: names.of('region', region),
		/** Any of them may be set beside this country: `bytes` is the size of its file. */
		countries: coverage.countries.map((one) => ({
			...one,
			group: names.of('region', one.region),
			bytes: publishedCountryFileSize(one.country)
		})),
		unionName: said.union,
		/** Of every partner that has one: any may be set beside this country. */
		footnotes: footnotesOf(
			names,
			coverage.countries.map((one) => one.country)
		),
		rounds,
		status,
		tiles,
		changes,
		said: latestStatements(statements),
		/** Set for this country alone, in words. */
		targets: (await targetsIn(lang))
			.filter((target) => target.country === country)
			.map((target) => ({
				target: target.target,
				text: `${target.definition.text}${marksOf(lang).colon} ${goalText(target)}${marksOf(lang).comma} ${dueText(target)}`
			})),
		themes: Object.fromEntries(statements.map(({ theme }) => [theme, names.of('theme', theme)])),
		responsibilities: responsibilities
			.filter((row) => row.country === country)
			.map((row) => ({
				...localizeResponsibility(row, names),
				english: { delivers: row.delivers, certaintyNote: row.certaintyNote },
				roundName: names.of('round', row.round, 'short'),
				roleName: names.of('role', row.role),
				bodies: row.stakeholders
					.split('~')
					.filter(Boolean)
					.map((code) => ({ code, name: names.of('stakeholder_type', code) }))
			})),
		statements: localizedStatements(names, statements),
		/** Of the fiche. */
		key: key.flatMap(({ profile: { indicator, ...drawn }, rule }) => {
			const row = facts.get(indicator);
			return row ? [ficheChart(country, drawn, row, keyYears, notes, rule)] : [];
		}),
		keyYears,
		/** Years of the courses in the rows. */
		course,
		figures: rows.map(({ facts: row, latest, input, notes: own }) => ({
			indicator: row.indicator,
			name: row.name,
			theme: row.theme,
			themeName: row.themeName,
			unit: row.unit,
			unitShort: row.unitShort,
			decimals: row.decimals,
			direction: row.direction,
			latest,
			/** Shown at once; the others of its theme are folded. */
			isKey: isKey(row.indicator) || (input?.evidence.length ?? 0) > 0,
			/** Doubts that concern this value in particular. */
			notes: own.flatMap(({ note, particular }) => (particular ? [note] : [])),
			text: input && rowOf(input, row, said, course)
		})),
		/** On the newest values. */
		notes: [...new Map(rows.flatMap((row) => row.notes).map((one) => [one.note, one])).values()],
		members,
		aggregate,
		newest: coverage.newest,
		gaps,
		/** Of the neighbours named beside its gaps. */
		otherSources: otherSources.filter((one) =>
			gaps.some(
				({ indicator, neighbours }) =>
					indicator.indicator === one.indicator && neighbours.some(({ country }) => country === one.country)
			)
		),
		sources: (await ask(engine, sourceList, {})).map(
			({ source, organisation, attribution, released, url, licence }) => ({
				source,
				organisation,
				attribution,
				released,
				url,
				licence
			})
		)
	};
}

/** All of a country's page. */
export type CountryData = Awaited<ReturnType<typeof countryData>>;

const made = once((key: string) => {
	const [lang = '', country = ''] = key.split('/');
	return countryData({ lang, country });
});
/** Asked for by the page and by its file of data. */
export const countryDataOf = ({ lang, country }: CountryParams): Promise<CountryData> => made(`${lang}/${country}`);
