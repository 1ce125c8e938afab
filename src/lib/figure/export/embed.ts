/** Charts on pages of others: which forms have a page of their own for that, and the code that puts one there. */
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
