/** A line of the catalogue as it travels with the page: numbers written for the reader, drawings as paths. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import { shown } from '$lib/domain/shown';
import { COMPILED_YEAR } from '$lib/domain/targets/target';
import { layout } from '$lib/charts/spark/layout';
import { currentLanguage } from '$lib/i18n/current';
import { formatCompact, formatNumber, formatWithUnit, formatYears } from '$lib/i18n/formats';
import { joinByComma } from '$lib/i18n/marks';
import { yearsText } from '$lib/figure/subtitle';
import { startingSex } from '$lib/domain/indicator';
import { sexName } from '$lib/ui/terms';
import { betterEnd, type RowStripMarks } from '$lib/figure/row-strip/strip';
import { spreadOf, type Spread } from './spread';
import type { CountryValue, IndicatorSummary, MedianCourse } from './summary';

/** Drawn at half of this size, so that whole numbers suffice. */
export const COURSE = { width: 180, height: 52 } as const;

/** Each country's value; the n-th character of `years` is that of the n-th partner. */
export interface PackedOwn {
	/** Years after 2000 in base 36; `-`: no value. */
	readonly years: string;
	/** Of the countries that have one, as shown. */
	readonly values: readonly number[];
}

export interface CatalogueRow extends Pick<
	IndicatorFacts,
	'indicator' | 'name' | 'theme' | 'themeName' | 'decimals' | 'unitShort'
> {
	/** Where it is not per cent. */
	readonly unit: string;
	/** Partner countries with a value in any year. */
	readonly publishing: number;
	/** Null: nobody publishes it. */
	readonly newest: { readonly year: number; readonly age: string } | null;
	readonly median: { readonly year: number; readonly text: string; readonly countries: number } | null;
	readonly course: {
		readonly line: string;
		readonly dots: string;
		/** `24.1 → 19.3`, from left to right in every language, as the line above it; and between which years, of how many. */
		readonly values: string;
		readonly of: string;
		readonly broken: boolean;
	} | null;
	readonly spread:
		| (Spread & {
				/** The ends of the scale. */
				readonly from: string;
				readonly to: string;
				/** The end towards which values are better. */
				readonly better: RowStripMarks['better'];
		  })
		| null;
	readonly own: PackedOwn;
}

const CENTURY = 2000;
const BASE = 36;

export function packOwn(values: readonly CountryValue[], partners: readonly string[], decimals: number): PackedOwn {
	const found = partners.map((country) => values.find((one) => one.country === country));
	return {
		years: found.map((one) => (one ? (one.year - CENTURY).toString(BASE) : '-')).join(''),
		values: found.flatMap((one) => (one ? shown(one.value, decimals) : []))
	};
}

/** @param at place among the partners; not among them, or without a value: null */
export function unpackOwn({ years, values }: PackedOwn, at: number): { year: number; value: number } | null {
	const year = years[at];
	if (year === undefined || year === '-') return null;
	const before = years.slice(0, at).replaceAll('-', '').length;
	return { year: CENTURY + parseInt(year, BASE), value: values[before] as number };
}

const whole = (path: string): string => path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));

function courseOf({ points, countries, broken }: MedianCourse, { decimals }: IndicatorFacts): CatalogueRow['course'] {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return null;
	const language = currentLanguage();
	const data = points.map((point) => ({ ...point, status: 'A' as const }));
	const { paths, dots } = layout(
		data,
		{ yearFrom: first.year, yearTo: last.year, height: COURSE.height },
		COURSE.width
	);
	const number = (value: number) => formatNumber(value, decimals, language);
	return {
		line: whole(paths.join('')),
		dots: dots.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`).join(''),
		values: `${number(first.value)} → ${number(last.value)}`,
		of: `${yearsText(first.year, last.year)} (${countries})`,
		broken
	};
}

function spreadWith({ values, median }: IndicatorSummary, { direction, unitShort }: IndicatorFacts) {
	const language = currentLanguage();
	const spread = spreadOf(
		values.map(({ value }) => value),
		median
	);
	const end = formatCompact(spread.high, language);
	return {
		...spread,
		from: formatCompact(spread.low, language),
		to: unitShort === '%' ? formatWithUnit(spread.high, 0, unitShort, language) : end,
		better: betterEnd(direction)
	};
}

/**
 * @param summary null: nobody publishes it
 * @param publishing partner countries with a value in any year
 */
export function catalogueRow(
	facts: IndicatorFacts,
	summary: IndicatorSummary | null,
	publishing: number,
	partners: readonly string[]
): CatalogueRow {
	const language = currentLanguage();
	const { indicator, theme, themeName, decimals, unit, unitShort, sexes } = facts;
	const sex = startingSex(sexes);
	const suffix = unitShort === '%' ? unitShort : '';
	return {
		indicator,
		name: joinByComma([facts.name, ...(sex === 'T' ? [] : [sexName(sex)])], language),
		theme,
		themeName,
		decimals,
		unitShort: suffix,
		unit: suffix ? '' : unit,
		publishing,
		newest: summary && { year: summary.newest, age: formatYears(COMPILED_YEAR - summary.newest, language) },
		median: summary && {
			year: summary.year,
			countries: summary.values.length,
			text: suffix
				? formatWithUnit(summary.median, decimals, suffix, language)
				: formatNumber(summary.median, decimals, language)
		},
		course: summary?.course ? courseOf(summary.course, facts) : null,
		spread: summary && spreadWith(summary, facts),
		own: packOwn(summary?.own ?? [], partners, decimals)
	};
}
