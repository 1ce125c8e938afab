import { expect, it } from 'vitest';
import { dataPackage } from './data-package';
import { choice, code, integer, optional, refers, table, url } from './declare';

const parts = table('parts', 'a part of a whole', {
	key: ['part', 'year'],
	columns: {
		part: code('Code.'),
		whole: optional(code('What it is a part of.')),
		year: optional(integer('Year.', { range: [1990, 2030] })),
		kind: choice('Kind.', ['a', 'b']),
		address: url('Where.')
	},
	references: [refers('whole', 'parts', 'part'), refers(['part', 'year'], 'years')]
});
const publisher = {
	source: 'uis',
	organisation: 'UIS',
	dataset: 'SDG 4',
	vintage: '2024',
	licence: 'CC BY 4.0 (underlying data CC BY-SA 3.0 IGO)',
	url: 'https://example.org/uis',
	attribution: 'UIS.'
};
const described = dataPackage([parts], [publisher, publisher]);

it('describes each column by type and constraints', () => {
	expect(described.resources[0]?.schema.fields).toEqual([
		{
			name: 'part',
			type: 'string',
			description: 'Code.',
			constraints: { required: true, pattern: '^[A-Za-z0-9_.*-]+$' }
		},
		{
			name: 'whole',
			type: 'string',
			description: 'What it is a part of.',
			constraints: { required: false, pattern: '^[A-Za-z0-9_.*-]+$' }
		},
		{
			name: 'year',
			type: 'integer',
			description: 'Year.',
			constraints: { required: false, minimum: 1990, maximum: 2030 }
		},
		{ name: 'kind', type: 'string', description: 'Kind.', constraints: { required: true, enum: ['a', 'b'] } },
		{ name: 'address', type: 'string', format: 'uri', description: 'Where.', constraints: { required: true } }
	]);
});

it('calls a key that may have empty cells unique, not primary', () => {
	expect(described.resources[0]?.schema).toMatchObject({ uniqueKeys: [['part', 'year']] });
	expect(described.resources[0]?.schema).not.toHaveProperty('primaryKey');
});

it('names the table a reference leads to, and itself by an empty name', () => {
	expect(described.resources[0]?.schema).toMatchObject({
		foreignKeys: [
			{ fields: ['whole'], reference: { resource: '', fields: ['part'] } },
			{ fields: ['part', 'year'], reference: { resource: 'years', fields: ['part', 'year'] } }
		]
	});
});

it('carries every licence of its sources once, with its address', () => {
	expect(described.licenses).toEqual([
		{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
		{
			name: 'CC-BY-SA-3.0-IGO',
			title: 'CC BY-SA 3.0 IGO',
			path: 'https://creativecommons.org/licenses/by-sa/3.0/igo/'
		}
	]);
});

it('points to each table beside it', () => {
	expect(described.resources[0]).toMatchObject({ name: 'parts', path: 'tables/parts.csv', encoding: 'utf-8' });
});
