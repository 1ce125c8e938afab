/**
 * Where scripts come fast a page is painted before they are asked for: while a browser reads and compiles them on one core,
 * the style and layout of the first paint take half as long again on the other. The script of `src/app.html` says when:
 * after a frame where the head, with the style sheets in it, came within 150 ms and the address asks for nothing, or after
 * a second without a frame; at once where the line or the processor is slow, or where a link asks for something else.
 */
import { createHash } from 'node:crypto';

const PRELOAD = /<link href="([^"]+)" rel="modulepreload">/g;
/** Kit's imports, by which a page is taken over. */
const START = /Promise\.all\((\[\s*import\([\s\S]*?\])\)\.then\(/;

const digestOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/**
 * The page whose scripts wait for the promise `scriptsMayLoad`. The policy, which knows inline scripts by their digests, is
 * told of the one that waits.
 * @param html as Kit writes it, whole
 * @throws Error where it preloads modules and is started in another way: its scripts would not wait
 */
export function scriptsAfterPaint(html: string): string {
	if (!html.match(PRELOAD)) return html;
	const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
	const script = scripts.find((one) => START.test(one));
	if (script === undefined) throw new Error('A page preloads modules, and no script of its own imports them.');
	const waiting = script.replace(START, 'scriptsMayLoad.then(() => Promise.all($1)).then(');
	return html
		.replaceAll(PRELOAD, '<link href="$1" rel="module-after-paint">')
		.replace(script, () => waiting)
		.replace(digestOf(script), digestOf(waiting));
}
