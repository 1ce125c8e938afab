/** What `static/_headers` says of frames: charts to embed may stand in them, in every language, and nothing else. */
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
			expect(headersFor(rules, pathname)).toEqual([['X-Frame-Options', 'DENY']]);
		}
	);
});
