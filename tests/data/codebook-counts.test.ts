/** Every number of rows that data/README.md states of today's tables, counted in the tables themselves. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headerOf, rows, TABLES } from './published-tables';

const codebook = readFileSync('data/README.md', 'utf8').replace(/\s+/g, ' ');

const count = (number: number) => number.toLocaleString('en-US');
const having = (table: string, column: string, ...values: readonly string[]) =>
	rows(table).filter((row) => values.includes(row[column] ?? '')).length;

const shareAlike = new Set(
	rows('sources')
		.filter(({ licence }) => licence?.includes('BY-SA'))
		.map(({ source }) => source)
);
const fromElsewhere = (release: string) =>
	rows('observations').filter(
		({ SOURCE, INDICATOR }) =>
			SOURCE === release && rows('indicators').find(({ indicator }) => indicator === INDICATOR)?.source !== SOURCE
	).length;
const silentEvents = () => {
	const named = new Set(rows('event_stakeholders').map(({ event }) => event));
	return rows('progress_events').filter(({ event }) => !named.has(event)).length;
};
const columns = TABLES.reduce((sum, table) => sum + headerOf(table).length, 0);

it.each([
	`${having('countries', 'role', 'partner')} partner countries, ${having('countries', 'role', 'member')} members of the European Union, one aggregate`,
	`${rows('sources').length} releases; see`,
	`${count(fromElsewhere('edstats_2019'))} observations from 2005 to 2011 come from \`edstats_2019\``,
	`and ${count(fromElsewhere('uis_2026'))} values of the share of VET from \`uis_2026\``,
	`${having('stages', 'basis', 'described')} steps are described; ${having('stages', 'basis', 'event')} (\`basis\` event)`,
	`Events whose source names nobody (${silentEvents()} of ${rows('progress_events').length}) have no row`,
	`${count(rows('labels').length)} rows, ${having('labels', 'subject', 'table', 'column')} of them this codebook`,
	`subject \`table\` (${TABLES.length}) says what one row is, subject \`column\` (${columns})`,
	`${having('labels', 'subject', 'event', 'development', 'responsibility', 'target', 'participation') + rows('labels').filter(({ subject, property }) => subject === 'round' && property === 'certainty_note').length} rows translate texts`,
	`or a rate of growth | ${having('indicators', 'unit', 'percent')} indicators`,
	`${rows('indicators').filter(({ licence }) => licence?.includes('BY-SA')).length} of the ${rows('indicators').length} indicators`,
	`and ${count(rows('observations').filter(({ SOURCE }) => shareAlike.has(SOURCE)).length)} of the ${count(rows('observations').length)} observations`,
	`| targets/targets.csv | ${rows('targets').length} | \`targets\` ${rows('targets').length} |`
])('the codebook says "%s"', (words) => {
	expect(codebook).toContain(words);
});

it.each(['persons', 'ratio', 'per_1000_15_64', 'per_100_15_64', 'ppp_dollars_2021', 'index_0_100'])(
	'the codebook names every indicator in the unit %s',
	(unit) => {
		const line = codebook.split(`| \`${unit}\` |`)[1]?.split(/\| \|/)[0] ?? '';
		const named = rows('indicators').filter((row) => row.unit === unit);
		expect(named.filter(({ indicator }) => !line.includes(`\`${indicator}\``))).toEqual([]);
	}
);
