import { footnotesOf } from '$lib/domain/footnotes';
import { notesOn } from '$lib/domain/notes';
import type { Valued } from '$lib/domain/observation';
import { isMeasurable, placesBeside, targetOf, type MeasurableTarget } from '$lib/domain/targets/target';
import { jointProgress, progressTowards, type Progress } from '$lib/domain/targets/progress';
import { notesIn, placesIn } from '$lib/duckdb/published/choices.server';
import { published } from '$lib/duckdb/published/database.server';
import { allIndicators, describe, namesIn } from '$lib/duckdb/published/names.server';
import { observationsOf } from '$lib/duckdb/queries/observations';
import { sourceList } from '$lib/duckdb/queries/names';
import { ask } from '$lib/duckdb/queries/query';
import { targetsIn } from '$lib/duckdb/published/targets.server';
import { targetList } from '$lib/duckdb/queries/targets';
import { themeList } from '$lib/duckdb/queries/themes';
import { byName } from '$lib/i18n/formats';
import type { Language } from '$lib/i18n/languages';

export async function load({ params }: { readonly params: { readonly lang: Language } }) {
	const engine = await published();
	const names = await namesIn(params.lang);
	const rows = await ask(engine, targetList, {});
	const places = await placesIn(params.lang);
	const partners = byName(
		places.filter(({ role }) => role === 'partner'),
		params.lang
	);
	const measurable = rows.map(targetOf).filter(isMeasurable);
	const facts = new Map((await allIndicators()).map((row) => [row.indicator, describe(row, names)]));
	const indicators = [...new Set(measurable.map(({ indicator }) => indicator))];
	const values: Valued[] = (
		await ask(engine, observationsOf, {
			indicators,
			countries: places.map(({ country }) => country),
			from: 0,
			to: 9999,
			sex: 'T'
		})
	).map((row) => ({ ...row, sex: 'T', status: row.status as Valued['status'] }));
	const notes = (await notesIn(params.lang)).filter(
		({ indicator }) => indicator !== null && indicators.includes(indicator)
	);

	const progressOf = (target: MeasurableTarget, country: string): Progress | null =>
		progressTowards(
			target,
			values.filter((one) => one.indicator === target.indicator && one.country === country),
			notes,
			factsOf(target.indicator).decimals
		);
	function factsOf(indicator: string) {
		const found = facts.get(indicator);
		if (!found) throw new RangeError(`no indicator ${indicator}`);
		return found;
	}
	const beside = (target: MeasurableTarget) => {
		const codes = new Set(placesBeside(target, places));
		// The European Union first, then in the reader's alphabet.
		return [...places.filter(({ role }) => role === 'aggregate'), ...partners].filter(({ country }) =>
			codes.has(country)
		);
	};

	const alone = measurable
		.filter(({ jointWith }) => jointWith === null)
		.map((target) => {
			const all = beside(target).map(({ country, name, role }) => ({
				country,
				name,
				role,
				progress: progressOf(target, country)
			}));
			return {
				target,
				facts: factsOf(target.indicator),
				rows: all.flatMap(({ progress, ...place }) => (progress ? [{ ...place, progress }] : [])),
				absent: all.filter(({ progress }) => progress === null).map(({ country, name }) => ({ country, name }))
			};
		})
		.sort((a, b) => b.target.year - a.target.year);
	const together = measurable.flatMap((target) => {
		const other = measurable.find((one) => one.target === target.jointWith);
		// Each pair once.
		if (!other || target.target < other.target) return [];
		const all = beside(target).map(({ country, name, role }) => ({
			name,
			country,
			role,
			joint: jointProgress(country, progressOf(target, country), progressOf(other, country))
		}));
		return [
			{
				targets: [target, other] as const,
				facts: [factsOf(target.indicator), factsOf(other.indicator)] as const,
				rows: all.flatMap(({ joint, ...place }) => (joint ? [{ ...place, joint }] : [])),
				absent: all.filter(({ joint }) => joint === null).map(({ country, name }) => ({ country, name }))
			}
		];
	});
	const used = [
		...alone.flatMap(({ rows }) => rows.map(({ progress }) => progress)),
		...together.flatMap(({ rows }) => rows.flatMap(({ joint }) => joint.members))
	].flatMap((progress) => [
		progress.observation,
		...(progress.state === 'open' && progress.pace ? [progress.pace.earlier] : [])
	]);
	const releases = new Set(used.map(({ source }) => source));
	const agreed = await targetsIn(params.lang);
	const having = new Set(rows.flatMap(({ country }) => country ?? []));
	const themed = new Set(rows.map(({ theme }) => theme));

	return {
		agreed,
		alone,
		together,
		nationalMeasured: measurable.some(({ country }) => country !== null),
		/** Groups of countries, then countries, that have targets. */
		countries: partners.filter(({ country }) => having.has(country)).map(({ country, name }) => ({ country, name })),
		without: partners.filter(({ country }) => !having.has(country)).map(({ name }) => name),
		partners: partners.length,
		themes: (await ask(engine, themeList, {})).flatMap(({ theme }) =>
			themed.has(theme) ? [{ theme, name: names.of('theme', theme) }] : []
		),
		doubts: notesOn(notes, used).filter(({ kind, text }) => kind !== 'licence' && text !== null),
		sources: (await ask(engine, sourceList, {})).filter(({ source }) => releases.has(source)),
		footnotes: footnotesOf(
			names,
			partners.map(({ country }) => country)
		)
	};
}

export type TargetsData = Awaited<ReturnType<typeof load>>;
