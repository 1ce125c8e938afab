/** The words of published values. */
import type { Measured } from './methods';

export type Sex = 'T' | 'F' | 'M';
/** SDMX observation status: A normal, E estimate, B break in the series, P provisional. */
export type ObsStatus = 'A' | 'E' | 'B' | 'P';

/** One published value. */
export interface Observation extends Measured {
	readonly indicator: string;
	/** ISO 3166-1 alpha-3; XKX for Kosovo*, EUU for the European Union aggregate. */
	readonly country: string;
	readonly year: number;
	readonly sex: Sex;
	/** In the indicator's unit; null = not published, never zero. */
	readonly value: number | null;
	readonly status: ObsStatus;
	/** Row of `sources`. */
	readonly source: string;
	/** The known doubts about this value in particular, in the page's language. */
	readonly comment?: string | undefined;
	/** false: a known doubt, or another method, forbids to compare it with the value before it. */
	readonly joined?: false;
}

/** An observation whose value is published. */
export type Valued = Observation & { readonly value: number };
export const isValued = (one: Observation): one is Valued => one.value !== null;

/** Releases whose values are the same where they overlap count as one: of 178 values 175 are, and a note says which not. */
export const SAME_RELEASE: Readonly<Record<string, string>> = { uis_2026: 'uis_2019' };
/** @param source row of `sources` */
export const releaseOf = ({ source }: Pick<Observation, 'source'>): string => SAME_RELEASE[source] ?? source;

/** Exists for the type system alone: no value holds it. */
declare const role: unique symbol;
/** A published value of a country: it may be ranked, counted and part of a median. */
export type CountryObservation = Valued & { readonly [role]: 'country' };
/** A published value of an aggregate such as the European Union: a reference value, drawn and named, nothing else. */
export type AggregateObservation = Valued & { readonly [role]: 'aggregate' };

export const SEXES: readonly Sex[] = ['T', 'F', 'M'];
/** The day on which the facts and figures of this release were compiled. ISO 8601. */
export const COMPILED = '2026-11-23';
