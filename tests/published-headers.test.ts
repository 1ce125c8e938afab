/**
 * What `static/_headers` says of frames (charts to embed may stand in them, in every language, and nothing else), of the
 * workers, which have no policy but their own, and of what may be kept.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, rulesOf } from '../src/cli/headers.mjs';
import { LANGUAGES } from '../src/lib/i18n/languages';

const rules = rulesOf(readFileSync('static/_headers', 'utf8'));

describe('the published headers', () => {
	it.each(LANGUAGES)('let charts be framed (%s)', (language) => {
		const headers = new Map(headersFor(rules, `/${language}/embed/rank/`));
		expect(headers.get('Content-Security-Policy')).toBe('frame-ancestors *');
	});

	it.each(['/', '/en/', '/ar/compare/', '/en/countries/KAZ/', '/embed/', '/en/embedded/'])(
		'refuse frames for %s',
		(pathname) => {
			expect(headersFor(rules, pathname)).toEqual([
				['X-Frame-Options', 'DENY'],
				['X-Content-Type-Options', 'nosniff'],
				['Referrer-Policy', 'same-origin']
			]);
		}
	);

	it('give the worker a policy that lets it compile and reach no other host', () => {
		expect(new Map(headersFor(rules, '/engine/worker.js')).get('Content-Security-Policy')).toBe(
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
		);
	});

	it('give the service worker a policy that lets it reach no other host, and let no browser keep it', () => {
		const headers = new Map(headersFor(rules, '/service-worker.js'));
		expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
		expect(headers.get('Cache-Control')).toBe('no-cache');
	});

	it('let a browser keep only what never changes under its name', () => {
		const kept = (pathname: string) => new Map(headersFor(rules, pathname)).get('Cache-Control');
		expect(kept('/_app/immutable/chunks/a.js')).toBe('public, max-age=31536000, immutable');
		for (const pathname of ['/', '/en/', '/data/tables/observations.csv', '/_app/version.json'])
			expect(kept(pathname)).toBeUndefined();
	});

	it.each(['nginx.conf', 'apache.htaccess'])('are those of docs/hosting/%s', (file) => {
		const text = readFileSync(`docs/hosting/${file}`, 'utf8');
		for (const { headers } of rules)
			for (const [name, value] of headers) if (name !== 'X-Frame-Options') expect(text, name).toContain(value);
	});
});
