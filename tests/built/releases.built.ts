/** A build is one release, and says so everywhere; what changed between recorded releases stands on the page of the data. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/languages';
import { builtFiles, builtPages, tagsOf, textOf } from '../e2e/support/built';
import { all, one, pageAt, wordsOf } from './page';

test('every page is of the release that version.json names', () => {
	const { version } = JSON.parse(textOf('_app/version.json')) as { version: string };
	expect(version).toMatch(/^[0-9a-f]{12}$/);
	const pages = builtPages();
	expect(pages.length).toBeGreaterThan(4 * 90);
	expect(pages.filter((path) => !textOf(path).slice(0, 300).includes(` data-release="${version}"`))).toEqual([]);
});

test('what hosts need besides pages is there; a sitemap only where the build knows the address of the site', () => {
	const files = builtFiles();
	expect(files).toEqual(
		expect.arrayContaining(['service-worker.js', 'offline.html', '404.html', 'robots.txt', '.nojekyll', '_headers'])
	);
	const isKnown = Boolean(process.env.VITE_SITE_ADDRESS);
	expect(files.includes('sitemap.xml')).toBe(isKnown);
	expect(textOf('robots.txt').includes('Sitemap:')).toBe(isKnown);
});

test('the page for times without a connection runs nothing, loads nothing and leads to every start page', () => {
	const tags = tagsOf(textOf('offline.html'));
	expect(tags.filter(({ name }) => ['script', 'img', 'iframe', 'link'].includes(name))).toEqual([]);
	const links = tags.flatMap(({ name, attributes }) => (name === 'a' ? [attributes.get('href')] : []));
	expect(links).toEqual(LANGUAGES.map((language) => `./${language}/`));
});

test.each(LANGUAGES)(
	'every recorded release but the first is listed with its counts and a file of its changes (%s)',
	(language) => {
		const listed = all(pageAt(`/${language}/data/`), '[data-release-date]');
		expect(listed.length).toBeGreaterThan(1);
		for (const release of listed.slice(0, -1)) {
			const date = release.dataset.releaseDate ?? '';
			const total = (kind: number) =>
				all(release, 'details:first-of-type tbody tr').reduce(
					(sum, row) => sum + Number(wordsOf(all(row, 'td')[kind]).replace(/\D/g, '')),
					0
				);
			const totals = [0, 1, 2].map(total);
			if (date === '') continue;
			expect(one(release, 'a[download]').getAttribute('href')).toMatch(new RegExp(`/data/releases/${date}\\.csv$`));
			const kinds = textOf(`data/releases/${date}.csv`)
				.split('\r\n')
				.map((line) => line.split(',')[0]);
			expect(totals).toEqual(
				['added', 'revised', 'withdrawn'].map((kind) => kinds.filter((one) => one === kind).length)
			);
		}
	}
);
