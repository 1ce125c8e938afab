/** Charts on pages of others: which forms have a page of their own for that, and the code that puts one there. */
import type { Language } from '$lib/i18n/languages';
import { addressOf } from '$lib/ui/addresses';
import { getContext } from 'svelte';
import type { Form } from '../selection/forms';

/** Forms of one indicator. */
export const EMBEDDED_FORMS = [
	'trend',
	'multiples',
	'rank',
	'tiles',
	'map',
	'dumbbell',
	'benchmark',
	'table'
] as const satisfies readonly Form[];
export type EmbeddedForm = (typeof EMBEDDED_FORMS)[number];

export const isEmbeddedForm = (form: string): form is EmbeddedForm =>
	(EMBEDDED_FORMS as readonly string[]).includes(form);

/** Context: gives the address of the page that shows a figure alone. */
export const EMBED_ADDRESS = Symbol('embed address');
/** Context of that page: set to `true`, its figure offers nothing to take away. */
export const IS_EMBEDDED = Symbol('is embedded');

/** Asked by a component while it is made: does its figure stand alone? */
export const isEmbedded = (): boolean => getContext<boolean | undefined>(IS_EMBEDDED) === true;

/** Views of progress that have a page of their own for that. */
export type EmbeddedView = 'board' | 'timeline' | 'movement' | 'participation' | 'activity' | 'stakeholders';

/** @param href of the view as it is shown, with its query: the page of its figure understands the same */
export function embedAddress(view: EmbeddedView, language: Language, href: string): string {
	const at = href.indexOf('?');
	return addressOf(language, `embed/progress/${view}/`) + (at < 0 ? '' : href.slice(at));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);

interface Frame {
	/** Absolute. */
	readonly address: string;
	/** What the frame is called by screen readers. */
	readonly title: string;
	/** Until the page in the frame says its own, px. */
	readonly height: number;
}

/** HTML that shows a chart in another page. */
export const embedCode = ({ address, title, height }: Frame): string =>
	`<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${Math.ceil(height)}" loading="lazy"></iframe>`;
