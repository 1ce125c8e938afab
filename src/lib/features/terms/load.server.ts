import { published } from '$lib/duckdb/published/database.server';
import { namesIn } from '$lib/duckdb/published/names.server';
import { termList } from '$lib/duckdb/queries/names';
import { ask } from '$lib/duckdb/queries/query';
import { reportTypeList, roundList, stageList, stakeholderTypeList } from '$lib/duckdb/queries/rounds';
import { dateText } from '$lib/i18n/event-date';
import type { Language } from '$lib/i18n/languages';
import * as m from '$lib/i18n/paraglide/messages';
import { addressOf } from '$lib/ui/addresses';

/** A word of the field. */
export interface TermEntry {
	/** Anchor on the page. */
	readonly id: string;
	readonly name: string;
	readonly english: string;
	readonly definition: string;
	/** Where it is at work on this site. */
	readonly href?: string;
	readonly note?: string;
}

export async function load({ params }: { readonly params: { readonly lang: Language } }) {
	const engine = await published();
	const names = await namesIn(params.lang);
	const english = await namesIn('en');
	const entry = (subject: string, code: string, id: string, definition = ''): TermEntry => ({
		id,
		name: names.of(subject, code),
		english: english.of(subject, code),
		definition
	});
	const rounds = await ask(engine, roundList, {});
	const stages = await ask(engine, stageList, {});
	const board = (round: string) => `${addressOf(params.lang, 'progress/')}?round=${round}`;
	const byName = new Intl.Collator(params.lang).compare;
	return {
		/** In the order of the alphabet, by which a word is looked up. */
		terms: (await ask(engine, termList, {}))
			.map(({ term }) => entry('term', term, `term-${term}`, names.of('term', term, 'definition')))
			.sort((a, b) => byName(a.name, b.name)),
		rounds: rounds.map((round) => ({
			...entry('round', round.round, `round-${round.round}`, names.find('round', round.round, 'motto') ?? ''),
			href: board(round.round),
			note: dateText(round)
		})),
		/** By round, in their usual order. */
		steps: rounds.flatMap(({ round }) => {
			const own = stages.filter((stage) => stage.round === round);
			if (own.length === 0) return [];
			return [
				{
					round,
					name: names.of('round', round),
					href: board(round),
					entries: own.map(({ stage, basis }) => ({
						...entry(
							'stage',
							`${round}.${stage}`,
							`step-${round}-${stage}`,
							names.of('stage', `${round}.${stage}`, 'definition')
						),
						...(basis === 'event' ? { note: m.terms_step_from_event() } : {})
					}))
				}
			];
		}),
		reportTypes: (await ask(engine, reportTypeList, {})).map(({ reportType }) =>
			entry('report_type', reportType, `report-${reportType}`)
		),
		stakeholders: (await ask(engine, stakeholderTypeList, {})).map(({ stakeholderType }) => ({
			...entry('stakeholder_type', stakeholderType, `stakeholder-${stakeholderType}`)
		}))
	};
}

export type TermsData = Awaited<ReturnType<typeof load>>;
