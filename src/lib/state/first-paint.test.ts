import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { scriptsAfterPaint } from './first-paint.server';

const digest = (script: string) => createHash('sha256').update(script).digest('base64');
const page = (script: string, link = '<link href="../_app/start.js" rel="modulepreload">') =>
	`<meta content="script-src 'sha256-${digest(script)}'">${link}<script>${script}</script>`;
const STARTED = `Promise.all([
	import("../_app/start.js"),
	import("../_app/app.js")
]).then(([kit, app]) => { kit.start(app, element, { data: "$1 ]).then(" }); });`;
const WAITING = `scriptsMayLoad.then(() => Promise.all([
	import("../_app/start.js"),
	import("../_app/app.js")
])).then(([kit, app]) => { kit.start(app, element, { data: "$1 ]).then(" }); });`;

it('lets the imports of a page wait, preloads nothing before, and tells the policy', () => {
	expect(scriptsAfterPaint(page(STARTED))).toBe(
		page(WAITING, '<link href="../_app/start.js" rel="module-after-paint">')
	);
});

it('leaves a page without scripts as it is, and refuses one whose start it does not know', () => {
	const bare = '<p>Not found</p><script>location.replace("/")</script>';
	expect(scriptsAfterPaint(bare)).toBe(bare);
	expect(() => scriptsAfterPaint(page('import("../_app/start.js")'))).toThrow('preloads modules');
});
