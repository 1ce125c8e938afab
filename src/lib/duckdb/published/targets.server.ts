/** Targets as they are listed: named in the language of the page, with everything known of each. */
import { localize } from '../../domain/names';
import { ask } from '../queries/query';
import { targetList } from '../queries/targets';
import { once, published } from './database.server';
import { namesIn } from './names.server';

/** Every target, in the order of the question. */
export const targetsIn = once(async (language: string) => {
	const names = await namesIn(language);
	return (await ask(await published(), targetList, {})).map((row) => {
		const { lang, definition, difference } = localize(
			names,
			'target',
			row.target,
			{ definition: row.definition, difference: row.difference },
			{ definition: 'definition', difference: 'difference' }
		);
		const note =
			row.certaintyNote === null ? null : names.text('target', row.target, 'certainty_note', row.certaintyNote);
		return {
			target: row.target,
			scope: row.scope,
			country: row.country,
			setBy: names.of('target_setter', row.setBy),
			definition: { text: definition, lang },
			difference: difference === null ? null : { text: difference, lang },
			indicator: row.indicator === null ? null : { code: row.indicator, name: names.of('indicator', row.indicator) },
			theme: row.theme,
			match: row.match,
			kind: row.kind,
			yearFirst: row.yearFirst,
			year: row.year,
			operator: row.operator,
			value: row.value,
			valueHigh: row.valueHigh,
			unitShort: names.of('unit', row.unit, 'short'),
			baseYear: row.baseYear,
			basis: row.basis,
			dateStart: row.dateStart,
			dateEnd: row.dateEnd,
			datePrecision: row.datePrecision,
			certainty: row.certainty,
			note,
			sourceTitle: row.sourceTitle,
			sourceUrl: row.sourceUrl
		};
	});
});

export type AgreedTarget = Awaited<ReturnType<typeof targetsIn>>[number];
