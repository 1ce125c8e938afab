/**
 * What every chart is given and gives. A chart knows no language, no address and no query:
 * texts and number formats come in as properties, and it hands back marks.
 */
import type { Snippet } from 'svelte';
import type { KeyItem } from './key';

/** The forms a chart can take; the value of `data-chart`. */
export type ChartKind =
	| 'trend'
	| 'rank'
	| 'map'
	| 'tiles'
	| 'dumbbell'
	| 'scatter'
	| 'benchmark'
	| 'stages'
	| 'timeline'
	| 'coverage'
	| 'strip'
	| 'scores'
	| 'activity'
	| 'participation'
	| 'stakeholders'
	| 'movement';

/** SDMX observation status. */
export type ObsStatus = 'A' | 'E' | 'B' | 'P';

/** One value, written for people. `null` is a missing value and is drawn as one. */
export interface Datum {
	readonly year: number;
	readonly value: number | null;
	readonly status: ObsStatus;
	/** false: not comparable with the value before it, so no line joins the two. */
	readonly joined?: boolean;
	/** What is known to be doubtful about it. */
	readonly comment?: string | undefined;
	/** What it was measured by, where others are measured otherwise. */
	readonly method?: { readonly name: string } | undefined;
}

/** One cell of the table behind a chart. Numbers keep their full precision; `text` is what is shown. */
export interface TableCell {
	readonly text: string;
	readonly value?: number | string | null;
	/** Language of the text where it is not the page's. */
	readonly lang?: string;
	readonly href?: string;
}

export interface TableColumn {
	readonly key: string;
	readonly label: string;
	readonly numeric?: boolean;
	/** The column that names the row: it stands first. */
	readonly header?: boolean;
}

/** The rows a chart was drawn from; the same rows go into the download. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly Readonly<Record<string, TableCell>>[];
}

/** A point a reader can stand on with the keyboard or the pointer. */
export interface NavigationPoint {
	/** Equal to the `data-point` attribute of its mark. */
	readonly id: string;
	/** Centre of the mark, px within the drawing. */
	readonly x: number;
	readonly y: number;
	/** Size of a mark that is not a dot, px: the ring around it is then a box of this size. */
	readonly width?: number;
	readonly height?: number;
	/** Row of arrow-key movement: points of one series, cells of one row. */
	readonly series: string;
	/** Lines of the tip: the first is its heading. The same on hover and on focus, and read aloud; mostly written when it is read. */
	readonly tip: readonly string[];
}

/** Texts of the frame in the reader's language. */
export interface FrameWords {
	readonly showTable: string;
	readonly showChart: string;
	/** How to move with the keyboard, read with the chart. */
	readonly keys: string;
	readonly source: string;
}

/** What stands by a value that is not simply published: the letter of its status, the dagger of a known doubt. */
export type Sign = Exclude<ObsStatus, 'A'> | '†';

/** What each sign means, in the reader's language. */
export type StatusWords = Readonly<Record<Sign, string>> & Punctuation;

/** The marks between words, as the language sets them. */
interface Punctuation {
	readonly comma: string;
	readonly colon: string;
}

/** What a frame shows around its drawing; charts hand it on as it comes. */
export interface FrameProps {
	/** What is to be seen, the loud line; without one the title is it. */
	readonly finding?: string | undefined;
	/** What is measured. */
	readonly title: string;
	/** Language of the title where it is not the page's, BCP 47. */
	readonly titleLang?: string | undefined;
	/** Level of the title among the page's headings. */
	readonly level?: 1 | 2 | 3 | 4 | undefined;
	/** Unit, population, years, how many are shown, release. */
	readonly subtitle?: string | undefined;
	/** What the drawing shows, in a sentence; read aloud when it changes. */
	readonly summary: string;
	/** The rows the chart was drawn from. */
	readonly table: ChartTable;
	readonly words: FrameWords;
	/** Address of the figure within the page. */
	readonly id?: string | undefined;
	/** Width of the prerendered drawing, px, where it is a small one among others. */
	readonly prerendered?: number | undefined;
	/** The drawing is being made anew. */
	readonly busy?: boolean | undefined;
	/** The named list of those without a value. */
	readonly absent?: Snippet | undefined;
	readonly source?: Snippet | undefined;
	/** Known doubts, under the title. */
	readonly notes?: Snippet | undefined;
	/** Buttons beside the table's: download, share. */
	readonly actions?: Snippet | undefined;
	/** Is given what is drawn while it is in the page, for whoever makes files of it. */
	readonly ondraw?: ((drawn: Drawn) => () => void) | undefined;
}

/** The drawing of a frame as it stands in the page. */
export interface Drawn {
	readonly figure: HTMLElement;
	/** What the drawing explains itself, and what stands beneath it: as shown now. */
	readonly legend: readonly KeyItem[];
	readonly key: readonly KeyItem[];
}

/**
 * Context of a page that reads the summaries of its figures aloud itself, once for all of them: where it is set, no
 * figure is a live region of its own.
 */
export const LIVE_REGION_BY_PAGE = Symbol('live region by page');
