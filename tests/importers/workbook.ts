/** Workbooks for tests: their parts written by hand as ECMA-376 describes them. */
import { group } from 'd3';
import { strToU8, zipSync } from 'fflate';

export interface SheetXml {
	readonly name: string;
	readonly state?: string;
	/** Cells by place: a number, the index of a shared text, or XML. */
	readonly cells: Readonly<Record<string, string>>;
	/** What stands before its cells, and behind them. */
	readonly before?: string;
	readonly behind?: string;
	/** Attributes of rows, by their numbers. */
	readonly rows?: Readonly<Record<string, string>>;
}

export const number = (value: number, style = 0): string => `s="${style}"><v>${value}</v>`;
export const shared = (index: number): string => `t="s"><v>${index}</v>`;
export const rich = (text: string, moved: string, how = 'superscript'): string =>
	`<r><t>${text}</t></r><r><rPr><vertAlign val="${how}"/><sz val="11"/></rPr><t xml:space="preserve">${moved}</t></r>`;
export const inline = (xml: string): string => `t="inlineStr"><is>${xml}</is>`;
export const text = (value: string): string => inline(`<t>${value}</t>`);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function workbook(
	sheets: readonly SheetXml[],
	strings: readonly string[] = [],
	formats: readonly string[] = []
) {
	const rowsOf = ({ cells, rows: attributes = {} }: SheetXml): string => {
		const rows = group(Object.entries(cells), ([place]) => place.replace(/\D/g, ''));
		return [...rows]
			.map(
				([row, own]) =>
					`<row r="${row}"${attributes[row] === undefined ? '' : ` ${attributes[row]}`}>${own.map(([place, rest]) => `<c r="${place}" ${rest}</c>`).join('')}</row>`
			)
			.join('');
	};
	const files: Record<string, string> = {
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
			.map(
				({ name, state }, at) =>
					`<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
			...sheets.map(
				(_, at) =>
					`<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`
			),
			`<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
			`<Relationship Id="rIdT" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`
		].join('')}</Relationships>`,
		'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
			.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code}"/>`)
			.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
			.map((_, at) => `<xf numFmtId="${170 + at}" applyNumberFormat="1"/>`)
			.join('')}</cellXfs></styleSheet>`,
		'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`
	};
	for (const [at, sheet] of sheets.entries())
		files[`xl/worksheets/sheet${at + 1}.xml`] =
			`<worksheet xmlns="${MAIN}">${sheet.before ?? ''}<sheetData>${rowsOf(sheet)}</sheetData>${sheet.behind ?? ''}</worksheet>`;
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
