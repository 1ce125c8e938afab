/** Every kind of page, by its address after the language. */
export interface PageKind {
	readonly place: string;
	/** As it is called in the name of a test. */
	readonly what: string;
	/** What stands for its values: charts in figures, sparklines in tables, tables of words, terms with their definitions, or words where there is nothing to draw; `nothing` before the reader brings a file. */
	readonly draws: 'charts' | 'sparks' | 'tables' | 'definitions' | 'words' | 'nothing';
}

export const PAGES: readonly PageKind[] = [
	{ place: '', what: 'the overview', draws: 'charts' },
	{ place: 'progress/', what: 'the progress of a round', draws: 'charts' },
	{ place: 'progress/timeline/', what: 'the timeline of a round', draws: 'charts' },
	{ place: 'progress/movement/', what: 'the movement between rounds', draws: 'charts' },
	{ place: 'progress/participation/', what: 'participation through the rounds', draws: 'charts' },
	{ place: 'progress/silent/', what: 'the months since the last step', draws: 'charts' },
	{ place: 'progress/stakeholders/', what: 'the stakeholders of a round', draws: 'charts' },
	{ place: 'gaps/', what: 'the gaps', draws: 'charts' },
	{ place: 'indicators/', what: 'the list of indicators', draws: 'sparks' },
	{ place: 'indicators/neet_rate/', what: 'an indicator', draws: 'charts' },
	{ place: 'indicators/vulnerable_employment/', what: 'an indicator without a total', draws: 'charts' },
	{ place: 'countries/', what: 'the list of countries', draws: 'charts' },
	{ place: 'countries/KAZ/', what: 'a country', draws: 'charts' },
	{ place: 'countries/LBY/', what: 'a country of which little is known', draws: 'words' },
	{ place: 'countries/XKX/', what: 'a country with a footnote', draws: 'charts' },
	{ place: 'themes/', what: 'the themes', draws: 'tables' },
	{ place: 'themes/entrepreneurial_learning/', what: 'a theme with scores', draws: 'charts' },
	{ place: 'themes/career_guidance/', what: 'a theme without a figure', draws: 'tables' },
	{ place: 'targets/', what: 'the targets', draws: 'tables' },
	{ place: 'compare/', what: 'the explorer', draws: 'charts' },
	{ place: 'find/', what: 'the questions over all indicators', draws: 'charts' },
	{ place: 'your-data/', what: 'the reader’s own files', draws: 'nothing' },
	{ place: 'query/', what: 'the questions in SQL', draws: 'charts' },
	{ place: 'data/', what: 'the data page', draws: 'charts' },
	{ place: 'terms/', what: 'the terms', draws: 'definitions' },
	{ place: 'about/', what: 'the about page', draws: 'charts' },
	{ place: 'gallery/', what: 'the gallery of charts', draws: 'charts' }
];

/** Px: the narrowest window a page is made for. */
export const NARROWEST = 320;
