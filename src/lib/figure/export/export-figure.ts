/** Makes the files and texts a reader takes away. Loaded with the first one asked for. */
import type { Drawn } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { offer, type Rows, toCsv } from '$lib/exports/csv';
import { fileName } from '$lib/exports/file-name';
import { observationRows } from '$lib/exports/observations';
import { toSdmxCsv } from '$lib/exports/sdmx';
import { tableRows } from '$lib/exports/tables';
import { currentLanguage } from '$lib/i18n/current';
import { TRAITS } from '$lib/i18n/languages';
import * as m from '$lib/i18n/paraglide/messages';
import type { FigureModel, Published } from '../model';
import { commentOn } from '../note-text';
import { embedCode } from './embed';
import { citationText, headingText, metadataOf, notesOf, type Seen } from './wording';

export type Format = 'csv' | 'xlsx' | 'sdmx' | 'svg' | 'png';

/**
 * Make a file and hand it to the reader.
 * @param drawn the drawing in the page, for images
 * @returns the name of the file
 * @throws {Error} if this browser cannot make it
 */
export async function exportFigure(format: Format, model: FigureModel, drawn: Drawn | null): Promise<string> {
	const ending = format === 'sdmx' ? 'sdmx.csv' : format;
	const file = `${fileName(...model.fileName.split('_'))}.${ending}`;
	const types = { csv: CSV, sdmx: CSV, svg: SVG, xlsx: '', png: '' };
	offer(file, types[format], await made(format, model, drawn));
	return file;
}

const CSV = 'text/csv;charset=utf-8';
const SVG = 'image/svg+xml;charset=utf-8';

async function made(format: Format, model: FigureModel, drawn: Drawn | null): Promise<string | Blob> {
	switch (format) {
		case 'csv':
			return csvOf(model);
		case 'sdmx':
			return sdmxOf(model);
		case 'xlsx':
			return workbookOf(model);
		case 'svg':
			return (await import('./drawing')).drawnFigure(model, drawn, seenNow(model));
		case 'png': {
			const { pngOf } = await import('$lib/exports/svg/png');
			return pngOf((await import('./drawing')).drawnFigure(model, drawn, seenNow(model)));
		}
	}
}

/** The rows as shown, codes and addresses beside them. */
export function csvOf(model: FigureModel): string {
	const { columns, rows } = rowsOf(model);
	return toCsv(columns, rows);
}

/** @throws {RangeError} if no published values are drawn */
export function sdmxOf({ published }: FigureModel): string {
	if (!published) throw new RangeError('only observations have the columns of SDMX');
	return toSdmxCsv(
		published.observations,
		(indicator) => factsOf(published, indicator),
		(one) => commentOn(published.notes, one)
	);
}

function factsOf({ facts }: Published, indicator: string): IndicatorFacts {
	const found = facts.find((one) => one.indicator === indicator);
	if (!found) throw new RangeError(`nothing known of the indicator ${indicator}`);
	return found;
}

function rowsOf({ rows, table, published }: FigureModel): Rows {
	if (typeof rows === 'function') return rows();
	if (rows === 'table' || !published) return tableRows(table);
	return observationRows(published.observations, {
		nameOf: published.nameOf,
		ageOf: (indicator) => factsOf(published, indicator).age,
		commentOn: (one) => commentOn(published.notes, one)
	});
}

/** Rows with typed numbers, what they are, what has to be known of them. */
export async function workbookOf(model: FigureModel, seen: Seen = seenNow(model)): Promise<Blob> {
	const { xlsxOf } = await import('$lib/exports/xlsx');
	const notes = notesOf(model);
	return xlsxOf({
		data: rowsOf(model),
		seen: model.kind === 'table' && model.rows === 'observations' ? tableRows(model.table) : undefined,
		metadata: metadataOf(model, seen),
		notes: notes.length ? notes : [m.take_no_notes()],
		rtl: TRAITS[currentLanguage()].dir === 'rtl'
	});
}

function seenNow(model: FigureModel): Seen {
	return { address: addressOfView(model), day: new Date().toLocaleDateString('sv-SE') };
}

/** The address that shows what is shown now. */
export function addressOfView({ id }: FigureModel): string {
	const address = new URL(location.href);
	address.hash = id ?? '';
	return address.href;
}

/** What stands around the figure in the page that shows it alone, px. */
const AROUND = 64;

/** The code that shows this figure in another page. */
export const embedOf = (address: string, model: FigureModel, drawn: Drawn | null): string =>
	embedCode({
		address: new URL(address, location.href).href,
		title: headingText(model),
		height: (drawn?.figure.getBoundingClientRect().height ?? 0) + AROUND
	});

/** How to cite what is shown. */
export const citationOf = (model: FigureModel): string => citationText(model, seenNow(model));
