/** What files and citations say of a figure, from its model. Pure: the address and the day are given. */
import { withoutControls } from '$lib/exports/csv';
import { currentLanguage } from '$lib/i18n/current';
import { formatDate, isolated } from '$lib/i18n/formats';
import { TRAITS } from '$lib/i18n/languages';
import { joinBySemicolon, marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { statusName } from '$lib/ui/terms';
import { absencesText } from '../note-text';
import { type FigureModel, licencesOf, namesLicence, subtitleText } from '../model';

/** Where and when a figure was seen. */
export interface Seen {
	/** Absolute address that shows it as it is shown now. */
	readonly address: string;
	/** ISO 8601. */
	readonly day: string;
}

export const dayText = ({ day }: Seen): string => formatDate(day, day, 'day', currentLanguage());

/** One behind the other, each with marks of its own. */
const listed = (texts: readonly string[]): string => joinBySemicolon(texts, currentLanguage());

/** `World Bank …; UNESCO … (SE.PRM.CMPT.ZS)`; '' where nothing is cited. */
export function sourceText({ sources, series }: FigureModel): string {
	const text = listed(sources.map((source) => source.text));
	return text && series ? `${text} (${series})` : text;
}

/** All licences of the figure, each once. */
export const licenceText = ({ sources }: FigureModel): string => listed(licencesOf(sources));

/** Licences that the sources do not name themselves: where both stand side by side none is said twice. */
export const licenceBesideSource = ({ sources }: FigureModel): string =>
	listed(licencesOf(sources.filter((source) => !namesLicence(source))));

/** `No value: Libya (latest 2012); Syria (no value)`; '' where all have one. */
export function absentText({ absences }: FigureModel): string {
	if (absences.length === 0) return '';
	return `${m.term_absent()} ${absencesText(absences)}`;
}

/** What has to be known of the values: their statuses, who is absent, doubts, footnotes. */
export function notesOf(model: FigureModel): string[] {
	const statuses = [...new Set(model.published?.observations.map(({ status }) => status) ?? [])]
		.filter((status) => status !== 'A')
		.map((status) => `${status}${marksOf(currentLanguage()).colon} ${statusName(status)}`);
	return [...statuses, absentText(model), ...model.notes.map(({ text }) => text)].filter(Boolean);
}

/** Pairs of a workbook's sheet of metadata. */
export const metadataOf = (model: FigureModel, seen: Seen): (readonly [name: string, fact: string])[] => {
	const all: (readonly [string, string])[] = [
		[m.take_title(), model.title],
		[m.take_finding(), model.finding],
		[m.take_subtitle(), subtitleText(model)],
		[m.take_summary(), model.summary],
		...(model.published?.facts ?? []).flatMap(({ indicator, unit, definition }): (readonly [string, string])[] => [
			[m.take_code(), indicator],
			[m.term_unit(), unit],
			[m.term_definition(), definition]
		]),
		[m.term_source(), sourceText(model)],
		[m.term_licence(), licenceText(model)],
		[m.take_date(), dayText(seen)],
		[m.take_address(), seen.address],
		[m.take_site(), m.root_title()]
	];
	return all.filter(([, fact]) => fact !== '');
};

/** Title and subtitle without signs that only steer the direction of reading. */
export const headingText = ({ title, subtitle }: FigureModel): string =>
	[title, subtitle].filter(Boolean).map(bare).map(withoutControls).join('. ');

/** Without its full stop. */
const bare = (text: string): string => text.replace(/[.\s]+$/, '');

/** How to cite what is shown. In Arabic, texts in Latin script are set apart; elsewhere no sign is needed for that. */
export function citationText(model: FigureModel, seen: Seen): string {
	const rtl = TRAITS[currentLanguage()].dir === 'rtl';
	const apart = (text: string) => (rtl ? isolated(text) : text);
	const licence = bare(licenceBesideSource(model));
	const said = {
		site: m.root_title(),
		title: headingText(model),
		source: apart(withoutControls(bare(sourceText(model) || m.root_title()))),
		date: dayText(seen),
		address: seen.address
	};
	return licence === '' ? m.take_citation_source({ ...said }) : m.take_citation({ ...said, licence: apart(licence) });
}
