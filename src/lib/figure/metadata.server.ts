import { packNotes } from '$lib/domain/notes';
import { notesOf, releases } from '$lib/duckdb/published/choices.server';
import { published } from '$lib/duckdb/published/database.server';
import { allIndicators, describe, namesIn } from '$lib/duckdb/published/names.server';
import { seriesOf } from '$lib/duckdb/queries/observations';
import { ask } from '$lib/duckdb/queries/query';
import type { Language } from '$lib/i18n/languages';
import { drawnTargetsIn } from './drawn-targets.server';
import type { PackedMetadata } from './metadata';

/** @throws {Error} of an indicator that is not among those published */
export async function metadataOf(indicator: string, language: Language): Promise<PackedMetadata> {
	const row = (await allIndicators()).find((one) => one.indicator === indicator);
	if (!row) throw new Error(`${indicator} is no indicator`);
	const { definition, series } = describe(row, await namesIn(language));
	const cited = new Set((await ask(await published(), seriesOf, { indicator })).map(({ source }) => source));
	return {
		indicator,
		definition,
		series,
		notes: packNotes(await notesOf(indicator, language)),
		sources: (await releases())
			.filter(({ source }) => cited.has(source))
			.map(({ source, organisation, released, attribution, url, licence }) => ({
				source,
				organisation,
				released,
				attribution,
				url,
				licence
			})),
		targets: (await drawnTargetsIn(language)).filter(({ target }) => target.indicator === indicator)
	};
}
