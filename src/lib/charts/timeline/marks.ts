/** What a timeline is given, and what it draws. */
import type { Precision, Tick } from './time';

/** Something dated, in the reader's language. */
export interface TimelineEvent {
	readonly event: string;
	/** The step it belongs to; left out where it is none. */
	readonly stage?: string;
	readonly label: string;
	/** First and last day, or first and last possible day where only a month or year is known. */
	readonly start: string;
	readonly end: string;
	readonly precision: Precision;
	/** A source says so; otherwise drawn dashed. */
	readonly certain: boolean;
	/** Lines of the tip: the first is its heading. */
	readonly tip: readonly string[];
}

export interface CountryEvent extends TimelineEvent {
	/** Left out where the rows are no countries. */
	readonly country?: string;
}

/** An event of all countries or of a region, drawn as a rule through the rows it concerns. */
export interface WideEvent extends TimelineEvent {
	/** Codes of the rows it concerns; left out: all. */
	readonly rows?: readonly string[];
}

export interface TimelineRow {
	readonly row: string;
	readonly name: string;
	/** Heading over this and the following rows of the same group. */
	readonly group?: string;
	readonly events: readonly CountryEvent[];
}

/** A stretch of time behind the rows, for example a round. */
export interface Period {
	readonly period: string;
	readonly name: string;
	readonly start: string;
	readonly end: string;
}

export interface TimelineData {
	readonly rows: readonly TimelineRow[];
	readonly wide: readonly WideEvent[];
	readonly periods: readonly Period[];
}

export interface TimelineOptions {
	/** Write each event's label beside it; for one row or few. */
	readonly labels: boolean;
	/** `rtl`: names stand at the right. Time runs left to right all the same. */
	readonly dir: 'ltr' | 'rtl';
	/** What stands in a row without events. */
	readonly none: string;
}

/** Words in place; `anchor` is the edge that stands at `x`, whatever the direction of the script. */
export interface PlacedText {
	readonly x: number;
	readonly anchor: 'left' | 'right';
	readonly lines: readonly { readonly text: string; readonly y: number }[];
}

export interface EventMark<E extends TimelineEvent = TimelineEvent> {
	readonly event: E;
	/** `2016-06-08`, `2016-06`, `2016`, or two joined with a slash. */
	readonly date: string;
	readonly kind: 'point' | 'span';
	/** Some day in a month or year, not all of it: drawn as a whisker. */
	readonly vague: boolean;
	/** Centre and extent of the mark. */
	readonly x: number;
	readonly y: number;
	readonly x0: number;
	readonly x1: number;
	readonly label: PlacedText | null;
	/** Edges of mark and label together. */
	readonly extent: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
}

export interface RowMarks {
	readonly row: TimelineRow;
	readonly y0: number;
	readonly y1: number;
	/** Empty where the drawing has but one row. */
	readonly name: PlacedText | null;
	readonly none: PlacedText | null;
	readonly marks: readonly EventMark<CountryEvent>[];
}

export interface TimelineMarks {
	readonly width: number;
	readonly height: number;
	/** Edges of the plot. */
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
	/** Baselines of the years: above the rows, and below them where they are many. */
	readonly axes: readonly number[];
	readonly ticks: readonly {
		readonly kind: Tick['kind'];
		readonly iso: string;
		readonly x: number;
		readonly labelled: boolean;
	}[];
	readonly periods: readonly {
		readonly period: Period;
		readonly x: number;
		readonly width: number;
		readonly y: number;
		readonly label: PlacedText;
	}[];
	readonly wide: readonly (EventMark<WideEvent> & {
		readonly runs: readonly { readonly y0: number; readonly y1: number }[];
	})[];
	readonly groups: readonly PlacedText[];
	readonly rows: readonly RowMarks[];
}
