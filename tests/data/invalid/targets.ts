/** Slips in targets: what is said to match an indicator, ranges, years, and targets judged together. */
import { cells, removed, type Slip } from '../cases';

const FILE = 'data/tables/targets.csv';

export const TARGETS: readonly Slip[] = [
	[
		'exact target of no indicator',
		cells('targets', 'EU_GUIDANCE', { match: 'exact' }),
		`${FILE}:2 match "exact": exact, though no indicator is named; correct one of the two`
	],
	[
		'target of no theme',
		cells('targets', 'EU_GUIDANCE', { theme: '' }),
		`${FILE}:2 theme "": empty, though no indicator is named; fill in the theme`
	],
	[
		'target with a theme of its own beside its indicator',
		cells('targets', 'KAZ_UNEMPLOYMENT', { theme: 'labour_market' }),
		`${FILE}:4 theme "labour_market": filled, though the indicator has one; empty it`
	],
	[
		'near target without its difference',
		cells('targets', 'KAZ_STUDENTS', { difference: '' }),
		`${FILE}:3 difference "": empty, though the match is near; say how the measure differs from the indicator`
	],
	[
		'exact target with a difference',
		cells('targets', 'KAZ_UNEMPLOYMENT', { difference: 'Of women only.' }),
		`${FILE}:4 difference "Of women only.": filled, though the match is exact; empty it, or write near`
	],
	[
		'range with one end',
		cells('targets', 'KAZ_STUDENTS', { value_high: '' }),
		`${FILE}:3 value_high "": empty, though the target is a range; correct it, or the operator`
	],
	[
		'range upside down',
		cells('targets', 'KAZ_STUDENTS', { value_high: '400000' }),
		`${FILE}:3 value_high "400000": not above value 500000; correct it, or the operator`
	],
	[
		'one value with two ends',
		cells('targets', 'KAZ_UNEMPLOYMENT', { value_high: '5' }),
		`${FILE}:4 value_high "5": filled, though the operator is <=; correct it, or the operator`
	],
	[
		'span of years that runs backwards',
		cells('targets', 'KAZ_STUDENTS', { year_first: '2030' }),
		`${FILE}:3 year_first "2030": not before year 2030; correct one of the two, or empty it`
	],
	[
		'relative target in persons',
		cells('targets', 'KAZ_STUDENTS', { kind: 'relative' }),
		`${FILE}:3 unit "persons": not per cent, though the target is relative; write percent, or correct the kind`
	],
	[
		'exact target of another age group',
		cells('targets', 'KAZ_UNEMPLOYMENT', { age: 'Y15T24' }),
		`${FILE}:4 age "Y15T24": not an age group of unemployment_rate; correct it, or write near and say how it differs`
	],
	[
		'exact target in another unit',
		cells('targets', 'KAZ_UNEMPLOYMENT', { unit: 'persons' }),
		`${FILE}:4 unit "persons": not that of unemployment_rate; write percent`
	],
	[
		'impossible target',
		cells('targets', 'KAZ_UNEMPLOYMENT', { value: '140' }),
		`${FILE}:4 value "140": outside 0 to 100, the possible values of unemployment_rate; correct it`
	],
	[
		'target judged with one that does not know of it',
		cells('targets', 'KAZ_UNEMPLOYMENT', { joint_with: '' }),
		`${FILE}:3 joint_with "KAZ_UNEMPLOYMENT": does not name this target in turn; let both name each other`
	],
	[
		'target judged with none that exists',
		cells('targets', 'EU_GUIDANCE', { joint_with: 'KAZ_JOBS' }),
		`${FILE}:2 joint_with "KAZ_JOBS": unknown target; the known ones stand in ${FILE}`
	],
	[
		'missing name of who sets targets',
		removed('labels', 'target_setter,president'),
		'data/tables/labels.csv code "president": has no label "name"; add a row target_setter,president,name to data/tables/labels.csv'
	],
	[
		'group target of a country',
		cells('targets', 'EU_GUIDANCE', { country: 'KAZ' }),
		`${FILE}:2 country "KAZ": filled, though the scope is eu; empty it, or correct the scope`
	]
];
