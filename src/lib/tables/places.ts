/** Where: regions and countries. Names and footnotes stand in `labels`. */
import { choice, code, integer, optional, refers, table, text } from './declare';

export const regions = table('regions', 'a region in which partner countries are grouped', {
	key: ['region'],
	unique: [['position']],
	required: true,
	columns: {
		region: code('Code of the region, for example `CA` for Central Asia.'),
		position: integer('Place in lists, from 1.', { range: [1, 99] })
	},
	order: ['position']
});

export const countries = table('countries', 'a country or published aggregate that has data', {
	key: ['country'],
	unique: [['iso2'], ['m49']],
	required: true,
	columns: {
		country: code('ISO 3166-1 alpha-3 code; `XKX` for Kosovo*, `EUU` for the European Union aggregate.', {
			pattern: { form: /^[A-Z]{3}$/, wrong: 'not an alpha-3 code', remedy: 'write three capital letters, like KAZ' }
		}),
		iso2: code('ISO 3166-1 alpha-2 code; `XK` for Kosovo*, `EU` for the aggregate.', {
			pattern: { form: /^[A-Z]{2}$/, wrong: 'not an alpha-2 code', remedy: 'write two capital letters, like KZ' }
		}),
		m49: optional(
			text('United Nations M49 code, three digits; empty where there is none.', {
				pattern: { form: /^\d{3}$/, wrong: 'not an M49 code', remedy: 'write three digits, zeros included, like 008' }
			})
		),
		region: code('The region the country is grouped in today.'),
		role: choice(
			'partner: ETF partner country; member: member of the European Union; aggregate: published by a source for a group, not a country.',
			['partner', 'member', 'aggregate']
		)
	},
	references: [refers('region', 'regions')],
	order: ['country']
});
