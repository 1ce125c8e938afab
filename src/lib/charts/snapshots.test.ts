/**
 * Every example of the gallery as it is prerendered, one element per line, in `snapshots/`: a change of a drawing is
 * reviewed in the diff like code. `npx vitest run src/lib/charts/snapshots.test.ts -u` writes them anew.
 */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import * as activity from './activity/example';
import * as benchmark from './benchmark/example';
import * as coverage from './coverage/example';
import * as dumbbell from './dumbbell/example';
import * as flow from './flow/example';
import * as map from './map/example';
import * as rank from './rank/example';
import * as scatter from './scatter/example';
import * as spark from './spark/example';
import * as stages from './stages/example';
import * as strip from './strip/example';
import * as tiles from './tiles/example';
import * as timeline from './timeline/example';
import * as multiples from './trend/multiples-example';
import * as trend from './trend/example';

/** Charts of different properties side by side: each component is given its own. */
type Gallery = {
	readonly component: Component<never>;
	readonly examples: readonly { readonly name: string; readonly props: object }[];
};
const galleries = {
	activity,
	benchmark,
	coverage,
	dumbbell,
	flow,
	map,
	multiples,
	rank,
	scatter,
	spark,
	stages,
	strip,
	tiles,
	timeline,
	trend
} as unknown as Readonly<Record<string, Gallery>>;

/** Elements and texts of HTML, without what Svelte adds to find its way. */
const tokens = (html: string): string[] =>
	html
		.replace(/<!--[\s\S]*?-->/g, '')
		// Classes that keep styles to their component (`svelte.config.js`) begin with a capital, no others do.
		.replace(/ class="[^"]*"/g, (classes) => classes.replace(/\s*\bS[a-z0-9]+/g, ''))
		.replace(/ class=""/g, '')
		.replace(/\b(s\d+|c\d+)(?=-(title|table|hatch|keys))/g, 'own')
		.split(/(<[^>]+>)/)
		.map((token) => token.replace(/\s+/g, ' ').trim())
		.filter(Boolean);

const VOID = /^<(br|hr|img|input|meta|link)\b/;

/** The element that begins at a token, one element per line, indented; texts without elements stay on the line. */
function outline(all: readonly string[], from: number): string {
	const lines: string[] = [];
	let depth = 0;
	for (let at = from; at < all.length; at += 1) {
		const token = all[at] as string;
		const indent = '\t'.repeat(Math.max(0, token.startsWith('</') ? depth - 1 : depth));
		if (token.startsWith('</')) {
			depth -= 1;
			lines.push(`${indent}${token}`);
		} else if (token.startsWith('<')) {
			const open = !token.endsWith('/>') && !VOID.test(token);
			const [text = '', end = ''] = all.slice(at + 1, at + 3);
			// An element that holds nothing, or one text, stays on its line.
			if (open && text.startsWith('</')) {
				lines.push(`${indent}${token}${text}`);
				at += 1;
			} else if (open && !text.startsWith('<') && end.startsWith('</')) {
				lines.push(`${indent}${token}${text}${end}`);
				at += 2;
			} else {
				lines.push(`${indent}${token}`);
				if (open) depth += 1;
			}
		} else lines.push(`${indent}${token}`);
		if (depth === 0) break;
	}
	return `${lines.join('\n')}\n`;
}

/** The drawing alone: an SVG, or the markup of a chart that is a matrix of cells. */
function drawing(html: string): { text: string; ending: 'svg' | 'html' } {
	const all = tokens(html);
	const svg = all.findIndex((token) => /^<svg (?!.*aria-hidden="true")/.test(token));
	const box = all.findIndex((token) => /^<div class="frame-drawing/.test(token));
	if (svg >= 0)
		return { text: outline(all, svg).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '), ending: 'svg' };
	return { text: outline(all, Math.max(0, box)), ending: 'html' };
}

describe.each(Object.keys(galleries))('the drawing of %s', (kind) => {
	const { component, examples } = galleries[kind] as Gallery;
	it.each(examples.map(({ name, props }) => ({ name, props })))(
		'$name, stays as it was reviewed',
		async ({ name, props }) => {
			const { body } = render(component as Component<object>, { props });
			const { text, ending } = drawing(body);
			expect(text).not.toMatch(/NaN|Infinity|\sstyle="/);
			const file = `${kind}-${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.${ending}`;
			await expect(text).toMatchFileSnapshot(`./snapshots/${file}`);
		}
	);
});
