/** Rule on translated texts: they are translations of what the table says now. */
import { texts } from '../check';
import { suggestion } from '../nearest';
import { dataResponsibilities, developments, participation, progressEvents, rounds } from '../process';
import { targets } from '../targets';
import { labels } from '../words';
import { codesOf, problemAt, rule } from './rule';

const TRANSLATED = ['event', 'development', 'responsibility', 'target', 'participation', 'round'];
/** What a round is called is no translation of a column. */
const NAMES = ['name', 'short', 'motto'];

/** The English of a translated text is the text of its row; who changes the one sees here that the others wait. */
export const translationsAreOfTheirText = rule(
	[labels, progressEvents, developments, dataResponsibilities, targets, participation, rounds],
	function* (labels, ...tables) {
		const known = tables.map((table) => ({ table, rows: codesOf(table, table.table.key) }));
		for (const { line, row } of labels.rows) {
			const translated = known[row === null ? -1 : TRANSLATED.indexOf(row.subject)];
			if (row === null || translated === undefined || NAMES.includes(row.property)) continue;
			const { table, rows } = translated;
			const found = rows.get(row.code);
			if (!found) {
				const advice = `the known ones stand in ${table.file}`;
				yield problemAt(labels, line, row.code, [
					'code',
					`unknown ${row.subject}`,
					suggestion(row.code, rows.keys(), advice)
				]);
			} else if (!(row.property in table.table.columns)) {
				const advice = `write one of ${Object.keys(table.table.columns).join(', ')}`;
				yield problemAt(labels, line, row.property, ['property', `not a column of ${table.table.name}`, advice]);
			} else if (row.en !== texts(table, found, [row.property])[0]) {
				yield problemAt(labels, line, row.en, [
					'en',
					`no longer the ${row.property} of ${row.code} in ${table.file}`,
					'copy it from there and translate it anew in fr, ru and ar, or remove this row: pages then show the English'
				]);
			}
		}
	}
);
