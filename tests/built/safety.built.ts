/** No prerendered page lets foreign code in, or loads anything from elsewhere. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, inlineScriptsOf, type Tag, tagsOf, textOf } from '../e2e/support/built';

type Rule = (tags: readonly Tag[], html: string) => readonly string[];

/** What a page must keep, and how it fails to. */
const RULES: Readonly<Record<string, Rule>> = {
	'allows scripts of its own alone, by policy': (tags, html) => {
		const policy = policyOf(tags);
		const scripts = policy.get('script-src') ?? [];
		const hashes = inlineScriptsOf(html)
			.filter((script) => script !== '')
			.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
		return [
			...scripts.filter((source) => !["'self'", "'wasm-unsafe-eval'", ...hashes].includes(source)),
			...hashes.filter((hash) => !scripts.includes(hash)).map((hash) => `${hash} is not allowed`),
			...(scripts.includes("'self'") ? [] : ['no script-src']),
			...(policy.get('default-src')?.join() === "'none'" ? [] : ['no default-src']),
			...(policy.get('object-src')?.join() === "'none'" ? [] : ['object-src']),
			...[...policy.values()].flat().filter((source) => /unsafe-inline|'unsafe-eval'|^\*|^https?:/.test(source))
		];
	},

	'tells other sites nothing of its address': (tags) =>
		tags.some(
			({ name, attributes }) =>
				name === 'meta' && attributes.get('name') === 'referrer' && attributes.get('content') === 'same-origin'
		)
			? []
			: ['no referrer policy'],

	'has no inline event handler, no style attribute and no script in an address': (tags) =>
		tags.flatMap(({ name, attributes }) =>
			[...attributes]
				.filter(([key, value]) => /^on|^style$|^srcdoc$/.test(key) || /^\s*javascript:/i.test(value))
				.map(([key]) => `<${name} ${key}>`)
		),

	'leads to other hosts by links alone, and loads nothing from them': (tags) =>
		tags
			.filter(({ name }) => name !== 'a')
			.flatMap(({ name, attributes }) =>
				['src', 'href', 'srcset', 'action', 'poster', 'data', 'xlink:href']
					.filter((key) => /^\s*(https?:)?\/\//i.test(attributes.get(key) ?? ''))
					.map((key) => `<${name} ${key}="${attributes.get(key)}">`)
			),

	'has links that go to pages and files or, marked as external, to the web': (tags) =>
		tags.flatMap(({ name, attributes }) => {
			const href = attributes.get('href');
			if (name !== 'a' || href === undefined || !/^[a-z][a-z+.-]*:|^\/\//i.test(href)) return [];
			const plain = /^https?:\/\//.test(href) && !attributes.has('target');
			return plain ? [] : [`<a href="${href}">`];
		})
};

describe('every prerendered page', () => {
	const pages = builtPages();
	const faults = new Map(Object.keys(RULES).map((rule): [string, string[]] => [rule, []]));

	beforeAll(() => {
		for (const path of pages) {
			const html = textOf(path);
			const tags = tagsOf(html);
			for (const [rule, found] of Object.entries(RULES))
				faults.get(rule)?.push(...found(tags, html).map((fault) => `${path}: ${fault}`));
		}
	});

	test('is there to be looked at', () => {
		expect(pages.length).toBeGreaterThan(4 * 90);
		expect(tagsOf(textOf('en/countries/KAZ/index.html')).length).toBeGreaterThan(500);
	});

	test.each(Object.keys(RULES))('%s', (rule) => {
		expect(faults.get(rule)).toEqual([]);
	});
});

test('the page for addresses that do not exist runs nothing and loads nothing', () => {
	const tags = tagsOf(textOf('404.html'));
	expect(tags.length).toBeGreaterThan(10);
	expect(tags.filter(({ name }) => ['script', 'img', 'iframe', 'object'].includes(name))).toEqual([]);
	const loaded = tags.filter(({ name, attributes }) => name === 'link' || attributes.has('src'));
	expect(loaded).toEqual([]);
});

/** The policy that stands in a page, by directive. */
function policyOf(tags: readonly Tag[]): Map<string, string[]> {
	const meta = tags.find(({ attributes }) => attributes.get('http-equiv') === 'content-security-policy');
	const directives = (meta?.attributes.get('content') ?? '')
		.split(';')
		.map((directive) => directive.trim().split(/\s+/));
	return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}
