import { footnotesOf } from '$lib/domain/footnotes';
import { concerns, FOOTNOTE, type Note, packNotes } from '$lib/domain/notes';
import { notesIn } from '$lib/duckdb/published/choices.server';
import {
	describe,
	allCountries,
	allIndicators,
	namesIn,
	localizeResponsibility
} from '$lib/duckdb/published/names.server';
import { published } from '$lib/duckdb/published/database.server';
import { statementRounds } from '$lib/duckdb/published/statements.server';
import { isLanguage, LANGUAGES } from '$lib/i18n/languages';
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
import { figuresOf } from './figures.server';
import { missingIn } from './missing.server';
import { targetsIn } from '$lib/duckdb/published/targets.server';
import { placesBeside } from '$lib/domain/targets/target';
import { drawnTargetsIn } from '$lib/figure/drawn-targets.server';
import { dueText, goalText } from '$lib/figure/target-text';
import { localizedRounds, localizedStatements } from './rounds/rounds.server';

const partners = async () => (await allCountries()).filter(({ role }) => role === 'partner');

export const entries = async () =>
	(await partners()).flatMap(({ country }) => LANGUAGES.map((lang) => ({ lang, country })));

/** The doubts about the newest value of an indicator, each once. */
function notesOnLatest(indicator: string, country: string, year: number | null, notes: readonly Note[]) {
	if (year === null) return [];
	const own = notes.flatMap((note) =>
		note.text !== null && note.kind !== FOOTNOTE && concerns(note, { indicator, country, year })
			? [[note.note, note.text] as const]
			: []
	);
	return [...new Map(own)].map(([note, text]) => ({ note, text }));
}

export async function load({ params }: { readonly params: { readonly lang: string; readonly country: string } }) {
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
	/** Of all whose values may stand in the figures: partners and the European Union. */
	const figured = new Set((await allCountries()).filter(({ role }) => role !== 'member').map((one) => one.country));
	const notes = (await notesIn(lang)).filter((note) => note.country === null || figured.has(note.country));
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
	const { changes, key, profile } = await figuresOf(country);
	const facts = new Map((await allIndicators()).map((row) => [row.indicator, describe(row, names)]));
	/** Drawn on paper, for whom it is a reference, with the figure it is drawn into. */
	const drawnTargets = (await drawnTargetsIn(lang)).flatMap((rule) => {
		const drawn = placesBeside(rule.target, [place]).length ? profile(rule.target.indicator) : null;
		return drawn ? [{ rule, profile: drawn }] : [];
	});
	return {
		country,
		name: names.of('country', country),
		region: names.of('region', region),
		/** Any of them may be set beside this country: `bytes` is the size of its file. */
		countries: coverage.countries.map((one) => ({
			...one,
			group: names.of('region', one.region),
			bytes: publishedCountryFileSize(one.country)
		})),
		unionName: names.of('country', 'EUU'),
		/** Of every partner that has one: any may be set beside this country. */
		footnotes: footnotesOf(
			names,
			coverage.countries.map((one) => one.country)
		),
		rounds,
		status: statusOf(rounds),
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
		key,
		figures: [...facts.values()].map(({ definition: _, ...row }) => ({
			...row,
			latest: values.get(row.indicator) ?? null,
			notes: notesOnLatest(row.indicator, country, values.get(row.indicator)?.year ?? null, notes)
		})),
		/** On the values of the key figures. */
		notes: packNotes(
			notes.filter(
				({ kind, indicator }) =>
					kind === FOOTNOTE ||
					key.some((one) => one.indicator === indicator) ||
					drawnTargets.some((one) => one.profile.indicator === indicator)
			)
		),
		drawnTargets,
		newest: coverage.newest,
		gaps: missingIn(names, country, coverage, responsibilities),
		otherSources,
		sources: (await ask(engine, sourceList, {})).map(
			({ source, organisation, attribution, vintage, released, url, licence }) => ({
				source,
				organisation,
				attribution,
				vintage,
				released,
				url,
				licence
			})
		)
	};
}

export type CountryData = Awaited<ReturnType<typeof load>>;
