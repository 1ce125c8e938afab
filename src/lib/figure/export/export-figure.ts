/** Makes the files and texts a reader takes away. Loaded with the first one asked for. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { offer, type Rows, toCsv } from '$lib/exports/csv';
import { fileName } from '$lib/exports/file-name';
import { OBSERVATION_COLUMNS, observationRows } from '$lib/exports/observations';
import { toSdmxCsv } from '$lib/exports/sdmx';
import { tableRows, typedRows } from '$lib/exports/tables';
import { currentLanguage } from '$lib/i18n/current';
import { formatDate, isolated } from '$lib/i18n/formats';
import { TRAITS } from '$lib/i18n/languages';
import * as m from '$lib/i18n/paraglide/messages';
import { statusName } from '$lib/ui/terms';
import { type ExportPayload, observedIn } from './payload';
import { described, type Facts } from './described';
import { embedCode } from './embed';

export type Format = 'csv' | 'xlsx' | 'sdmx' | 'svg' | 'png';

/**
 * Make a file and hand it to the reader.
 * @param node within the chart, or behind the table
 * @returns the name of the file
 * @throws {Error} if this browser cannot make it
 */
export async function exportFigure(
	format: Format,
	name: string,
	content: ExportPayload,
	node: Element
): Promise<string> {
	const ending = format === 'sdmx' ? 'sdmx.csv' : format;
	const file = `${fileName(...name.split('_'))}.${ending}`;
	const types = { csv: CSV, sdmx: CSV, svg: SVG, xlsx: '', png: '' };
	offer(file, types[format], await made(format, content, node));
	return file;
}

const CSV = 'text/csv;charset=utf-8';
const SVG = 'image/svg+xml;charset=utf-8';

async function made(format: Format, content: ExportPayload, node: Element): Promise<string | Blob> {
	switch (format) {
		case 'csv': {
			const { columns, rows } = rowsOf(content, tableRows);
			return toCsv(columns, rows);
		}
		case 'sdmx': {
			const observed = observedIn(content);
			if (!observed) throw new RangeError('only observations have the columns of SDMX');
			return toSdmxCsv(observed.observations, (indicator) => factsOf(observed.facts, indicator));
		}
		case 'xlsx':
			return workbookOf(content, node);
		case 'svg':
			return (await import('./drawing')).drawnFigure(node, factsAbout(content, node));
		case 'png': {
			const { pngOf } = await import('$lib/exports/svg/png');
			return pngOf((await import('./drawing')).drawnFigure(node, factsAbout(content, node)));
		}
	}
}

function factsOf(all: readonly IndicatorFacts[], indicator: string): IndicatorFacts {
	const facts = all.find((one) => one.indicator === indicator);
	if (!facts) throw new RangeError(`nothing known of the indicator ${indicator}`);
	return facts;
}

function rowsOf(content: ExportPayload, ofTable: (table: ChartTable) => Rows): Rows {
	if (content.kind === 'table') return ofTable(content.table);
	if (content.kind === 'rows') return content.rows();
	const { observations, facts, nameOf } = content;
	return {
		columns: OBSERVATION_COLUMNS,
		rows: observations.flatMap((one) => observationRows([one], nameOf, factsOf(facts, one.indicator).age))
	};
}

function factsAbout(content: ExportPayload, node: Element): Facts {
	const today = new Date().toLocaleDateString('sv-SE');
	return {
		...described(node),
		licence: licenceOf(content),
		date: formatDate(today, today, 'day', currentLanguage()),
		address: addressOfView(node)
	};
}

function licenceOf(content: ExportPayload): string {
	const observed = observedIn(content);
	if (!observed) return m.data_licence();
	const used = new Set(observed.observations.map(({ source }) => source));
	const licences = observed.sources.flatMap(({ source, licence }) => (used.has(source) && licence ? [licence] : []));
	return [...new Set(licences.length ? licences : observed.facts.map(({ licence }) => licence))].join('; ');
}

async function workbookOf(content: ExportPayload, node: Element): Promise<Blob> {
	const { xlsxOf } = await import('$lib/exports/xlsx');
	const said = factsAbout(content, node);
	const { facts: indicators, observations } = observedIn(content) ?? { facts: [], observations: [] };
	const metadata: (readonly [string, string])[] = [
		[m.take_title(), said.title],
		[m.take_subtitle(), said.subtitle],
		[m.take_summary(), said.summary],
		...indicators.flatMap(({ indicator, unit, definition }): (readonly [string, string])[] => [
			[m.take_code(), indicator],
			[m.term_unit(), unit],
			[m.term_definition(), definition]
		]),
		[m.term_source(), said.source],
		[m.term_licence(), said.licence],
		[m.take_date(), said.date],
		[m.take_address(), said.address],
		[m.take_site(), m.root_title()]
	];
	const statuses = [...new Set(observations.map(({ status }) => status))].map(
		(status) => `${status}: ${statusName(status)}`
	);
	const notes = [...statuses, said.absent, ...said.footnotes, ...(indicators.length ? said.doubts : [])].filter(
		Boolean
	);
	return xlsxOf({
		data: rowsOf(content, typedRows),
		metadata: metadata.filter(([, fact]) => fact !== ''),
		notes: notes.length ? notes : [m.take_no_notes()],
		rtl: TRAITS[currentLanguage()].dir === 'rtl'
	});
}

/** The address that shows what is shown now. */
export function addressOfView(node: Element): string {
	const address = new URL(location.href);
	address.hash = node.closest('figure[data-chart]')?.id ?? '';
	return address.href;
}

/** What stands around the figure in the page that shows it alone, px. */
const AROUND = 64;

/** The code that shows this figure in another page. */
export function embedOf(address: string, node: Element): string {
	const { title, subtitle } = described(node);
	return embedCode({
		address: new URL(address, location.href).href,
		title: [title, subtitle].filter(Boolean).join('. '),
		height: (node.closest('figure')?.getBoundingClientRect().height ?? 0) + AROUND
	});
}

/** How to cite what is shown. */
export function citationOf(content: ExportPayload, node: Element): string {
	const { title, subtitle, source, licence, date, address } = factsAbout(content, node);
	const rtl = TRAITS[currentLanguage()].dir === 'rtl';
	/** Without its full stop; in Arabic texts in Latin script are set apart, elsewhere no sign is needed for that. */
	const bare = (text: string) => text.replace(/[.\s]+$/, '').replace(/[\u2066-\u2069]/g, rtl ? '$&' : '');
	const apart = (text: string) => (rtl ? isolated(text) : text);
	return m.take_citation({
		site: m.root_title(),
		title: [title, subtitle].filter(Boolean).map(bare).join('. '),
		source: apart(bare(source || m.root_title())),
		licence: apart(bare(licence)),
		date,
		address
	});
}
