/** The `_headers` file of a built site, as Netlify and Cloudflare Pages read it. */

/**
 * @typedef {object} Rule
 * @property {string} path `/en/embed/*`: a star at the end stands for anything
 * @property {[name: string, value: string][]} headers
 */

/**
 * @param {string} text
 * @returns {Rule[]}
 */
export function rulesOf(text) {
	/** @type {Rule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
		if (name === undefined || value === undefined) rules.push({ path: line.trim(), headers: [] });
		else rules.at(-1)?.headers.push([name, value]);
	}
	return rules;
}

/**
 * The headers of every rule that fits.
 * @param {readonly Rule[]} rules
 * @param {string} pathname
 * @returns {[name: string, value: string][]}
 */
export const headersFor = (rules, pathname) =>
	rules
		.filter(({ path }) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path))
		.flatMap(({ headers }) => headers);
