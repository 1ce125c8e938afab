/**
 * Every rule the codebook states is checked: its words, and the slips against it that `npm run data:check` finds.
 * What no program can check is named at the end.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SLIPS } from './invalid';

const codebook = readFileSync('data/README.md', 'utf8').replace(/\s+/g, ' ');

const CHECKED: readonly (readonly [words: string, ...slips: readonly string[]])[] = [
	['UTF-8 without byte order mark', 'byte order mark', 'latin 1 bytes', 'UTF-16'],
	['lines end with LF', 'windows line ends', 'no end of the last line', 'CRLF inside a cell'],
	['the first row names the columns', 'no header', 'missing column', 'unknown column', 'misspelt column'],
	['in the declared order', 'columns in another order'],
	['quotation marks only around cells that need them', 'quotes where none are needed'],
	['a decimal point, no thousands separator', 'decimal comma', 'thousands separator', 'semicolons and decimal commas'],
	['at most four decimals', 'nine decimals', 'seventeen decimals'],
	['no negative zero and no zeros before a number', 'negative zero', 'zeros before a number'],
	['dates as `2016-06-08`, from 1990 to 2030', 'spreadsheet date', 'date of the year 0', 'date of the year 9998'],
	['A cell holds at most 10,000 characters', 'cell of 10 MB'],
	['no control character but a line break', 'NUL in a text', 'ESC in a text', 'tab in a text'],
	['no zero-width mark, no soft hyphen, no mark of direction', 'zero-width space in a text', 'soft hyphen in a text'],
	['no mark of direction', 'bidi control in a text', 'isolate in a text'],
	['Spaces are ordinary or no-break ones', 'em space in a text', 'narrow no-break space in a text'],
	['Unicode form NFC', 'accent apart from its letter'],
	['Addresses are public ones', 'address of the own machine', 'address by number', 'address of an own network'],
	['without user name or password', 'address with a password'],
	['Rows stand in the order of the columns named', 'wrong order', 'wrong order of numbers', 'numbers stand by size'],
	['each position is taken once', 'two regions on one position', 'two steps on one position of a round'],
	['have at least one row, and every indicator has a value', 'no observation at all', 'indicator without observations'],
	['no dash, "n/a" or "unknown" stands in its place', 'placeholder for nothing known'],
	['Three columns say when something was', 'half dated', 'end before start'],
	['A span from one date to another takes the coarser precision', 'no whole month', 'no whole year'],
	['a span of days, at most a year, of a round at most five', 'exact days over five years'],
	['it is never empty where `certainty` is not `documented`', 'doubt without note'],
	['`source_url` is empty and `source_note` names the source', 'row without a source'],
	['No source is named twice for one row', 'further source twice'],
	['ISO 3166-1 alpha-3 code', 'ISO-3 code of two letters'],
	['ISO 3166-1 alpha-2 code', 'ISO-2 code in lower case'],
	['United Nations M49 code, three digits', 'M49 code without its zeros'],
	['Each ISO and M49 code is used once', 'ISO-2 code twice', 'M49 code twice'],
	['has one age group, so one value', 'two ages for one point'],
	['Age group as SDMX writes it', 'age nobody reaches', 'age that ends before it starts'],
	['`valid_min` and `valid_max` are bounds of plausibility', 'impossible value', 'valid range of no width'],
	[
		'each value has exactly one method, and each row is of a value',
		'two methods of one value',
		'value without a method',
		'method of no value'
	],
	['which the page words from the values', 'large change of no country', 'missing note text'],
	['`position`, which follows their beginnings', 'rounds against time'],
	['A conference has both of its days, or none', 'conference with one day', 'conference ends before it starts'],
	['for which there is a dated event, has `basis` event', 'step without a dated event'],
	['No section is, through its parents, a part of itself', 'section in a circle', 'section of itself'],
	['a year of monitoring, which lies in the round', 'edition outside its round'],
	['lies in its round, or at most a year before or after', 'event long before its round', 'event long after its round'],
	['so do reports and deliveries', 'report long after its round', 'delivery long before its round'],
	['one country, a region, or all countries of the round', 'scope with country', 'scope without region'],
	['all at the same position', 'two wordings on one place of a list', 'two wordings of one body'],
	['`E` and four digits', 'event number badly formed'],
	['`D` and four digits', 'number badly formed'],
	['`S` and four digits', 'score number badly formed'],
	['`R` and four digits', 'responsibility number badly formed'],
	['A score is of a country or of a region', 'score of nobody', 'score of country and region'],
	['A scale runs from a smaller to a larger number', 'scale of no width', 'score off scale'],
	['one is not given without the other', 'status without date'],
	['two rows on the same delivery contradict each other', 'contradicting responsibilities'],
	['`row` joins the parts of the key with a full stop', 'source of no row', 'source of no event', 'source of no step'],
	['Their English is the cell of the table, word for word', 'translation of changed text'],
	['A target names an indicator, or the theme it belongs to', 'exact target of no indicator', 'target of no theme'],
	['a `near` one says how its measure differs', 'near target without its difference', 'exact target with a difference'],
	[
		'has the unit and the age group of its indicator',
		'exact target in another unit',
		'exact target of another age group'
	],
	[
		'Only a range has two values, the lower first',
		'one value with two ends',
		'range with one end',
		'range upside down'
	],
	['and a span of years runs forward', 'span of years that runs backwards'],
	['name each other in `joint_with`', 'target judged with one that does not know of it'],
	['Relative targets and complements are in per cent', 'relative target in persons'],
	['whoever declares a table or a column adds its label', 'missing table label', 'missing column label']
];

/** Names of persons, numbers used again, and whether a source says so: only people can tell. */
const FOR_PEOPLE = [
	'do not add names of persons',
	'Never reuse the number of a row',
	'say in the commit message what source'
];

describe('the codebook', () => {
	it.each(CHECKED)('says "%s", and that is checked', (words, ...slips) => {
		expect(codebook).toContain(words);
		const known = new Set(SLIPS.map(([name]) => name));
		expect(slips.filter((slip) => !known.has(slip))).toEqual([]);
	});

	it.each(FOR_PEOPLE)('leaves to people: "%s"', (words) => {
		expect(codebook).toContain(words);
	});
});
