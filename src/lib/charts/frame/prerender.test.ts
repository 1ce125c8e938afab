import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import * as rank from '../rank/example';
import * as spark from '../spark/example';
import * as trend from '../trend/example';

const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

const pages = [
	...trend.examples.map(({ name, props }) => ({
		name: `trend: ${name}`,
		html: render(trend.component, { props }).body
	})),
	...rank.examples.map(({ name, props }) => ({ name: `rank: ${name}`, html: render(rank.component, { props }).body }))
];

describe.each(pages)('without JavaScript, $name', ({ name, html }) => {
	it('holds title, summary and the table with the rows that are drawn', () => {
		expect(html).toMatch(/<figure data-chart="(trend|rank)"/);
		expect(html).toMatch(/<h2[^>]*>.+<\/h2>/);
		expect(html).toMatch(/<p[^>]*data-summary/);
		expect(html).toMatch(/<table[^>]*data-table/);
		expect(count(html, /data-mark(?!-)/g)).toBe(count(html, /<th[^>]*scope="row"/g));
	});

	it('holds the drawing, or says why there is none', () => {
		if (name.endsWith('nothing to show')) expect(html).toContain('No ');
		else expect(html).toMatch(/<svg viewBox="0 0 640 /);
	});

	it('has nothing the content policy forbids and no Tab stop that does nothing', () => {
		expect(html).not.toMatch(/\sstyle="/);
		expect(html).not.toMatch(/data-navigation[^>]*tabindex/);
		expect(html).not.toMatch(/NaN|undefined|Infinity/);
	});
});

it('a small line says nothing of its own', () => {
	for (const { props } of spark.examples) {
		const { body } = render(spark.component, { props });
		expect(body).toContain('aria-hidden="true"');
		expect(body).not.toMatch(/<text|NaN|\sstyle="/);
	}
});
