/** A chart as an SVG file, with the words that stand around it. */
import { pictureOf } from '$lib/exports/svg/picture';
import { type MeasureIn, sheetOf, type Words } from '$lib/exports/svg/sheet';
import { currentLanguage } from '$lib/i18n/current';
import { TRAITS } from '$lib/i18n/languages';
import * as m from '$lib/i18n/paraglide/messages';
import type { Facts } from './described';

/**
 * @param node within the chart
 * @throws {RangeError} if it stands in no chart
 */
export function drawnFigure(node: Element, said: Facts): string {
	const figure = node.closest('figure[data-chart]');
	const parts = [...(figure?.querySelectorAll<HTMLElement>('.frame-drawing, .frame-key') ?? [])];
	if (!figure || parts.length === 0) throw new RangeError('no chart to draw');
	const language = currentLanguage();
	const { dir } = TRAITS[language];
	const note = (text: string): Words => ({ text, style: 'note' });
	const above: Words[] = [
		{ text: said.title, style: 'title' },
		{ text: said.subtitle, style: 'subtitle' },
		{ text: said.summary, style: 'summary' }
	];
	const below: Words[] = [
		note(said.absent),
		...said.footnotes.map(note),
		...sourced(said.source, dir),
		note(`${m.term_licence()}: ${said.licence}`),
		note(m.take_made({ site: m.root_title(), date: said.date })),
		{ text: said.address, style: 'note', ltr: true }
	];
	const written = ({ text }: Words) => text !== '';
	return sheetOf(
		{ title: said.title, lang: language, dir, above: above.filter(written), below: below.filter(written) },
		pictureOf(parts, Math.round(figure.getBoundingClientRect().width), figure),
		measuring()
	);
}

/** A source in another script is set apart, so that its words keep their order over several lines. */
function sourced(source: string, dir: 'ltr' | 'rtl'): Words[] {
	if (source === '') return [];
	if (dir === 'ltr' || !/^[\p{P}\s]*\p{Script=Latin}/u.test(source))
		return [{ text: `${m.frame_source()}: ${source}`, style: 'note' }];
	return [
		{ text: `${m.frame_source()}:`, style: 'note' },
		{ text: source, style: 'note', ltr: true }
	];
}

function measuring(): MeasureIn {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('no canvas to measure on');
	return (font) => (text) => {
		context.font = font;
		return context.measureText(text).width;
	};
}
