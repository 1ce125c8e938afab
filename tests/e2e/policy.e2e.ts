/** What the content security policy of every page refuses, tried: each attempt runs nothing and is reported. */
import { expect, test } from '@playwright/test';
import { openHydrated } from './support/hydrated';

const ELSEWHERE = 'https://example.org';

/** Each adds to the page what an attacker would, and is refused by the directive beside it. */
const ATTEMPTS: readonly { readonly what: string; readonly directive: string; readonly markup: string }[] = [
	{ what: 'a script in the page', directive: 'script-src-elem', markup: '<script>window.ran = true</script>' },
	{
		what: 'a handler in the markup',
		directive: 'script-src-attr',
		markup: '<img src="data:," onerror="window.ran = true">'
	},
	{
		what: 'a script of another host',
		directive: 'script-src-elem',
		markup: `<script src="${ELSEWHERE}/a.js"></script>`
	},
	{
		what: 'a module in an address',
		directive: 'script-src-elem',
		markup: '<script type="module" src="data:text/javascript,window.ran = true"></script>'
	},
	{
		what: 'a style sheet of another host',
		directive: 'style-src-elem',
		markup: `<link rel="stylesheet" href="${ELSEWHERE}/a.css">`
	},
	{ what: 'an image of another host', directive: 'img-src', markup: `<img src="${ELSEWHERE}/a.png">` },
	{ what: 'a page in a frame', directive: 'frame-src', markup: `<iframe src="${ELSEWHERE}/"></iframe>` },
	{ what: 'another home for relative addresses', directive: 'base-uri', markup: `<base href="${ELSEWHERE}/">` }
];

for (const place of ['en/', 'en/query/', 'en/embed/rank/']) {
	test(`${place} runs and fetches nothing that was put into it`, async ({ page }) => {
		await openHydrated(page, place);
		const refused = await page.evaluate(async (attempts) => {
			const found: [string, string[]][] = [];
			for (const { what, markup } of attempts) {
				const directives: string[] = [];
				const hear = (event: SecurityPolicyViolationEvent) => directives.push(event.effectiveDirective);
				document.addEventListener('securitypolicyviolation', hear);
				// Scripts set as markup do not run in any page; made anew, they would.
				const made = document.createElement('template');
				made.innerHTML = markup;
				for (const script of made.content.querySelectorAll('script')) {
					const live = document.createElement('script');
					for (const { name, value } of script.attributes) live.setAttribute(name, value);
					live.textContent = script.textContent;
					script.replaceWith(live);
				}
				const added = [...made.content.children];
				document.head.append(made.content);
				for (let waited = 0; directives.length === 0 && waited < 40; waited += 1)
					await new Promise((go) => setTimeout(go, 50));
				document.removeEventListener('securitypolicyviolation', hear);
				for (const one of added) one.remove();
				found.push([what, directives.slice(0, 1)]);
			}
			return found;
		}, ATTEMPTS);
		expect(refused).toEqual(ATTEMPTS.map(({ what, directive }) => [what, [directive]]));
		expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	});

	test(`${place} asks no other host and makes no code of text`, async ({ page }) => {
		await openHydrated(page, place);
		const outcome = await page.evaluate(async (elsewhere) => {
			const refusedBy = async (attempt: () => unknown): Promise<string> => {
				const reported = new Promise<string>((done) => {
					document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), {
						once: true
					});
					setTimeout(() => done('nothing'), 2_000);
				});
				try {
					await attempt();
					return `nothing: it went through`;
				} catch {
					return reported;
				}
			};
			return {
				fetch: await refusedBy(() => fetch(`${elsewhere}/x.csv`)),
				socket: await refusedBy(
					() =>
						new Promise((_, fail) => {
							new WebSocket(elsewhere.replace('https', 'wss')).addEventListener('error', fail);
						})
				),
				worker: await refusedBy(
					() =>
						new Promise((_, fail) => {
							new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).addEventListener('error', fail);
						})
				),
				eval: await refusedBy(() => new Function('return 1')())
			};
		}, ELSEWHERE);
		expect(outcome).toEqual({ fetch: 'connect-src', socket: 'connect-src', worker: 'worker-src', eval: 'script-src' });
	});
}
