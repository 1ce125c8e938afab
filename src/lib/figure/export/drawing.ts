/** A figure as an SVG file: its drawing as it stands in the page, the words around it from its model. */
import { marksOf } from '$lib/i18n/marks';
import type { Drawn } from '$lib/charts/frame/contract';
import { keyPicture } from '$lib/exports/svg/key';
import { type Pen, stacked } from '$lib/exports/svg/pen';
import { lightTokens, pictureOf } from '$lib/exports/svg/picture';
import { type MeasureIn, type Picture, sheetOf, type Words } from '$lib/exports/svg/sheet';
import { currentLanguage } from '$lib/i18n/current';
import { TRAITS } from '$lib/i18n/languages';
import * as m from '$lib/i18n/paraglide/messages';
import { type FigureModel, subtitleText } from '../model';
import { absentText, dayText, licenceBesideSource, type Seen, sourceText } from './wording';

/** @throws {RangeError} if it has no drawing */
export function drawnFigure(model: FigureModel, drawn: Drawn | null, seen: Seen): string {
	const language = currentLanguage();
	const { dir } = TRAITS[language];
	const pen: Pen = { measureIn: measuring(), colour: lightColours(), dir };
	return sheetOf(
		{ title: model.title, lang: language, dir, above: above(model), below: below(model, seen, dir) },
		model.picture?.(pen) ?? pictureIn(drawn, pen),
		pen.measureIn
	);
}

/** The drawing with its classes above and its key beneath. */
function pictureIn(drawn: Drawn | null, pen: Pen): Picture {
	const drawing = drawn?.figure.querySelector<HTMLElement>('.frame-drawing');
	if (!drawn || !drawing) throw new RangeError('no chart to draw');
	const picture = pictureOf(drawing, Math.round(drawn.figure.getBoundingClientRect().width));
	const key = (items: Drawn['key']) => keyPicture(items, picture.width, pen);
	return stacked([key(drawn.legend), picture, key(drawn.key)], 12, pen.dir);
}

function lightColours(): Pen['colour'] {
	const tokens = lightTokens(document.styleSheets);
	return (token) => tokens.get(`--${token}`)?.trim() ?? '#000000';
}

const written = ({ text }: Words) => text !== '';
const note = (text: string): Words => ({ text, style: 'note' });

/** The finding with the name of the measure in the line beneath; without one the name is the title. */
export const above = (model: FigureModel): Words[] =>
	[
		{ text: model.finding || model.title, style: 'title' } as const,
		{
			text: [model.finding && model.title, subtitleText(model)].filter(Boolean).join(' · '),
			style: 'subtitle'
		} as const,
		{ text: model.summary, style: 'summary' } as const
	].filter(written);

function below(model: FigureModel, seen: Seen, dir: 'ltr' | 'rtl'): Words[] {
	const licence = licenceBesideSource(model);
	return [
		note(absentText(model)),
		...model.notes.map(({ text }) => note(text)),
		...sourced(sourceText(model), dir),
		note(licence && `${m.term_licence()}${colon()} ${licence}`),
		note(m.take_made({ site: m.root_title(), date: dayText(seen) })),
		{ text: seen.address, style: 'note', ltr: true } as const
	].filter(written);
}

const colon = (): string => marksOf(currentLanguage()).colon;

/** A source in another script is set apart, so that its words keep their order over several lines. */
function sourced(source: string, dir: 'ltr' | 'rtl'): Words[] {
	if (source === '') return [];
	if (dir === 'ltr' || !/^[\p{P}\s]*\p{Script=Latin}/u.test(source))
		return [note(`${m.frame_source()}${colon()} ${source}`)];
	return [note(`${m.frame_source()}${colon()}`), { text: source, style: 'note', ltr: true }];
}

function measuring(): MeasureIn {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('no canvas to measure on');
	return (font) => (text) => {
		context.font = font;
		return context.measureText(text).width;
	};
}
