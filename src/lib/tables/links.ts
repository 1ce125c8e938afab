/** What belongs to a theme besides what names it itself: indicators, and sections of the rounds’ frameworks. */
import { choice, code, integer, refers, table } from './declare';

export const themeIndicators = table(
	'theme_indicators',
	'an indicator of another theme that says something of this one',
	{
		key: ['theme', 'indicator'],
		unique: [['theme', 'position']],
		columns: {
			theme: code('Theme.'),
			position: integer('Place in the theme’s list, from 1.', { range: [1, 99] }),
			indicator: code('Indicator.'),
			relation: choice('measure: shows part of the theme itself; proxy: stands in for it only. The choice is ours.', [
				'measure',
				'proxy'
			])
		},
		references: [refers('theme', 'themes'), refers('indicator', 'indicators')],
		order: ['theme', 'position']
	}
);

export const themeFrameworks = table('theme_frameworks', 'a section of a round’s framework that a theme belongs to', {
	key: ['theme', 'round', 'section'],
	columns: {
		theme: code('Theme.'),
		round: code('Round.'),
		section: code('Section of the round’s framework.'),
		basis: choice('named: the section’s name or question names the theme; ours: the assignment is ours.', [
			'named',
			'ours'
		])
	},
	references: [refers('theme', 'themes'), refers(['round', 'section'], 'framework_sections', ['round', 'section'])],
	order: ['theme', 'round', 'section']
});
