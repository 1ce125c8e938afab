/**
 * What a figure is, in the reader's language: a plain object made by a pure function. `<Figure>` shows it, the live region
 * reads its `finding` and `summary`, and every file, citation and embedding code is made from it, so none can tell another story.
 */
import type { ChartKind, ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { type Note, notesOn } from '$lib/domain/notes';
import type { Observation } from '$lib/domain/observation';
import type { Rows } from '$lib/exports/csv';
import type { Pen } from '$lib/exports/svg/pen';
import type { Picture } from '$lib/exports/svg/sheet';
import * as m from '$lib/i18n/paraglide/messages';

/** A release of a publisher: a row of `sources`. */
export interface Release {
	readonly source: string;
	readonly organisation: string;
	/** Its day or month, ISO 8601; '' or absent where none is known. */
	readonly released?: string;
	/** In the words the publisher asks for. */
	readonly attribution: string;
	readonly url: string;
	readonly licence: string;
}

/** Where what is shown comes from. */
export interface Citation {
	readonly text: string;
	/** Language of the text where it is not the page's, BCP 47. */
	readonly lang?: string;
	readonly url?: string;
	readonly licence: string;
}

/** What has to be known of the values shown. */
export interface FigureNote {
	/** `doubt`: the frame shows it. `drawing`: stands in the drawing already. `footnote`: stands at the end of the page. */
	readonly kind: 'doubt' | 'drawing' | 'footnote';
	readonly text: string;
}

/** Somebody who could be shown and is not. */
export interface Absence {
	readonly country: string;
	readonly name: string;
	/** `aggregate`: a reference value, which is never counted. */
	readonly role?: string;
	/** Newest year with a value; null: none at all. */
	readonly latest: number | null;
	/** Why, where it is another reason than that no value is published. */
	readonly reason?: string;
}

/** The published values in a figure, for files in the columns of SDMX. */
export interface Published {
	/** Of each indicator among the observations. */
	readonly facts: readonly IndicatorFacts[];
	readonly observations: readonly Observation[];
	/** The known doubts about these observations. */
	readonly notes: readonly Note[];
	readonly nameOf: (country: string) => string;
}

export interface FigureModel {
	readonly kind: ChartKind | 'table';
	/** Address of the figure within the page. */
	readonly id?: string;
	/** What is to be seen, in one sentence without a full stop, by the rules of `docs/findings.md`; '' where nothing stands out. */
	readonly finding: string;
	/** What is measured. */
	readonly title: string;
	/** Language of the title where it is not the page's, BCP 47. */
	readonly titleLang?: string;
	/** Unit, population, years; '' where nothing is to be said. */
	readonly subtitle: string;
	/** How many are shown of how many, and the releases: `15 of 29 countries · ILOSTAT, release of 1 March 2026`. */
	readonly coverage: string;
	/** What is shown, in a sentence or two; why nothing is drawn, if nothing is. */
	readonly summary: string;
	/** Exactly the rows drawn. */
	readonly table: ChartTable;
	readonly notes: readonly FigureNote[];
	readonly absences: readonly Absence[];
	/** The years shown, for which the absent have no value: `2023`, `2010–2024`; '' where no years are meant. */
	readonly period: string;
	/** Of exactly what is drawn; empty only where nothing is. */
	readonly sources: readonly Citation[];
	/** Code or name of the series at the publisher; '' where there is none. */
	readonly series: string;
	/** Null: no published values are drawn, but for instance steps of a round. */
	readonly published: Published | null;
	/** Of its files, without ending. */
	readonly fileName: string;
	/** Rows of the CSV and XLSX files: those of the observations, of the table shown, or rows in columns of their own. */
	readonly rows: 'observations' | 'table' | (() => Rows);
	/** The drawing as SVG where it stands in the page as HTML: a matrix. */
	readonly picture?: (pen: Pen) => Picture;
}

/** As a release wants to be cited: part of a list, so without the full stop of a sentence. */
export const citationOf = ({ attribution, url, licence }: Release): Citation => ({
	text: attribution.replace(/\.$/, ''),
	lang: 'en',
	url,
	licence
});

/** The releases of exactly these observations, as they want to be cited, in the order of the releases. */
export const citationsOf = (
	observations: readonly Pick<Observation, 'source'>[],
	releases: readonly Release[]
): Citation[] => {
	const used = new Set(observations.map(({ source }) => source));
	return releases.filter(({ source }) => used.has(source)).map(citationOf);
};

/** Codes of licences, such as `CC BY-SA 3.0 IGO`. */
const LICENCE_CODE = /CC[ -]BY[\w-]*(?: \d\.\d)?(?: IGO)?/g;

/** The publisher's words name the licence already. */
export function namesLicence({ text, licence }: Citation): boolean {
	const codes = licence.match(LICENCE_CODE) ?? [];
	return codes.length > 0 && codes.every((code) => text.includes(code));
}

/** One citation alone, with its licence where its own words do not name it. */
export const citedText = (source: Citation): string =>
	namesLicence(source) ? `${source.text}.` : `${source.text}. ${source.licence}.`;

/** A figure of what this site has compiled itself: no published values, one source for all of it. */
export const compiledFigure = ({
	source,
	url,
	...own
}: Pick<FigureModel, 'kind' | 'title' | 'summary' | 'table' | 'fileName'> &
	Partial<FigureModel> & { readonly source: string; readonly url?: string }): FigureModel => ({
	finding: '',
	subtitle: '',
	coverage: '',
	notes: [],
	absences: [],
	period: '',
	sources: [{ text: source, ...(url !== undefined && { url }), licence: m.data_licence() }],
	series: '',
	published: null,
	rows: 'table',
	...own
});

/** The licences, each once. */
export const licencesOf = (sources: readonly Citation[]): string[] => [
	...new Set(sources.map(({ licence }) => licence))
];

/** The values drawn with the doubts about them. */
export const publishedValues = (
	facts: readonly IndicatorFacts[],
	observations: readonly Observation[],
	notes: readonly Note[],
	nameOf: (country: string) => string,
	absences: readonly Absence[] = []
): Published => ({
	facts,
	observations,
	nameOf,
	notes: notesOn(
		notes,
		observations,
		absences.flatMap(({ country }) => facts.map(({ indicator }) => ({ indicator, country })))
	)
});

/** What stands under the finding or the title: `Per cent, 2023 · 15 of 29 countries · ILOSTAT, release of 1 March 2026`. */
export const subtitleText = ({ subtitle, coverage }: Pick<FigureModel, 'subtitle' | 'coverage'>): string =>
	[subtitle, coverage].filter(Boolean).join('\u00A0· ');

/** What a live region reads: the finding, or, where nothing stands out, the summary. Both would say the same values twice. */
export const announcement = ({ finding, summary }: Pick<FigureModel, 'finding' | 'summary'>): string =>
	finding || summary;

export const isEmpty = ({ table }: FigureModel): boolean => table.rows.length === 0;
