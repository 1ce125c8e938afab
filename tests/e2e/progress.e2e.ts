/** The board of a round says what the tables know: step, date at its precision, certainty, source. */
import type { Locator, Page } from '@playwright/test';
import { figureOf, marksOf, rowsOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { labelOf, nameIn, table } from './support/tables';
import { expect, test } from './support/test';

/** Chosen over rounds, precisions and certainties, and written down by hand from the sources the table names. */
const EVENTS = [
	{
		event: 'E0023',
		cell: 'Apr – Oct 2010',
		figures: '4–10/10',
		when: 'April – October 2010',
		certainty: 'documented',
		state: 'dated'
	},
	{ event: 'E0065', cell: 'Jan 2011', figures: '1/11', when: 'January 2011', certainty: 'documented', state: 'dated' },
	{
		event: 'E0066',
		cell: '5 Jul 2011',
		figures: '7/11',
		when: '5 July 2011 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0059',
		cell: '12–13 Feb 2013',
		figures: '2/13',
		when: '12–13 February 2013',
		certainty: 'sources disagree',
		state: 'uncertain'
	},
	{ event: 'E0001', cell: '2015', figures: '2015', when: '2015', certainty: 'inferred', state: 'uncertain' },
	{ event: 'E0022', cell: '2015', figures: '2015', when: '2015', certainty: 'documented', state: 'dated' },
	{
		event: 'E0002',
		cell: '29 Sept 2015',
		figures: '9/15',
		when: '29 September 2015',
		certainty: 'inferred',
		state: 'uncertain'
	},
	{ event: 'E0003', cell: 'Feb 2016', figures: '2/16', when: 'February 2016', certainty: 'documented', state: 'dated' },
	{ event: 'E0004', cell: '2016', figures: '2016', when: '2016', certainty: 'documented', state: 'dated' },
	{ event: 'E0006', cell: '8 Jun 2016', figures: '6/16', when: '8 June 2016', certainty: 'documented', state: 'dated' },
	{ event: 'E0008', cell: 'Jun 2016', figures: '6/16', when: 'June 2016', certainty: 'documented', state: 'dated' },
	{
		event: 'E0014',
		cell: '26 Mar 2017',
		figures: '3/17',
		when: '26 March 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0019',
		cell: '31 May 2017',
		figures: '5/17',
		when: '31 May 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0020',
		cell: '21 Apr 2016',
		figures: '4/16',
		when: '21 April 2016',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0024',
		cell: '27 May 2016',
		figures: '5/16',
		when: '27 May 2016 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0028',
		cell: 'Nov 2016',
		figures: '11/16',
		when: 'November 2016',
		certainty: 'documented',
		state: 'dated'
	},
	{ event: 'E0041', cell: '2016', figures: '2016', when: '2016', certainty: 'documented', state: 'dated' },
	{
		event: 'E0048',
		cell: '8 Apr 2017',
		figures: '4/17',
		when: '8 April 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0051',
		cell: '2 Jul 2017',
		figures: '7/17',
		when: '2 July 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0052',
		cell: '30 Jul 2017',
		figures: '7/17',
		when: '30 July 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0053',
		cell: '2017',
		figures: '2017',
		when: '2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0068',
		cell: '31 Jan 2019',
		figures: '1/19',
		when: '31 January 2019',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0071',
		cell: '5 Mar 2019',
		figures: '3/19',
		when: '5 March 2019',
		certainty: 'inferred',
		state: 'uncertain'
	},
	{
		event: 'E0073',
		cell: '5 Jul 2019',
		figures: '7/19',
		when: '5 July 2019',
		certainty: 'sources disagree',
		state: 'uncertain'
	},
	{ event: 'E0074', cell: 'May 2019', figures: '5/19', when: 'May 2019', certainty: 'documented', state: 'dated' },
	{ event: 'E0075', cell: '2019', figures: '2019', when: '2019', certainty: 'uncertain', state: 'uncertain' },
	{
		event: 'E0076',
		cell: '10 Sept 2019',
		figures: '9/19',
		when: '10 September 2019',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0083',
		cell: 'Dec 2019',
		figures: '12/19',
		when: 'December 2019',
		certainty: 'inferred',
		state: 'uncertain'
	},
	{
		event: 'E0092',
		cell: '16–17 Sept 2020',
		figures: '9/20',
		when: '16–17 September 2020',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0116',
		cell: '27 Apr 2022',
		figures: '4/22',
		when: '27 April 2022',
		certainty: 'inferred',
		state: 'uncertain'
	},
	{ event: 'E0120', cell: 'Mar 2023', figures: '3/23', when: 'March 2023', certainty: 'documented', state: 'dated' },
	{
		event: 'E0121',
		cell: '20 Jul 2023',
		figures: '7/23',
		when: '20 July 2023 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0122',
		cell: '6 Oct 2023',
		figures: '10/23',
		when: '6 October 2023',
		certainty: 'documented',
		state: 'dated'
	}
] as const;

/** Between the ends of a span there may be thin spaces. */
const plain = (text: string): string =>
	text
		.replace(/\s*[–-]\s*/gu, '–')
		.replace(/\s+/gu, ' ')
		.trim();

const told = EVENTS.map((one) => ({ ...one, row: table('progress_events').find(({ event }) => event === one.event)! }));

for (const round of new Set(told.map(({ row }) => row.round!)))
	test(`${round}: the board, its facts and its table show each hand-checked event as its source row has it`, async ({
		page
	}) => {
		await openHydrated(page, `/en/progress/?round=${round}`);
		const figure = figureOf(page, 'stages');
		await expect(figure.locator('hgroup')).toContainText(labelOf('round', round));
		const inTable = await rowsOf(figure);
		for (const one of told.filter(({ row }) => row.round === round))
			await test.step(`${one.event}: ${one.row.country} at ${one.row.stage}: ${one.when}`, () =>
				checkEvent(figure, inTable, one));
	});

async function checkEvent(
	figure: Locator,
	inTable: Awaited<ReturnType<typeof rowsOf>>,
	checked: (typeof told)[number]
) {
	const { row, cell, figures, when, certainty, state } = checked;
	const {
		round = '',
		country = '',
		stage = '',
		source_title: title = '',
		source_url: url = '',
		description = ''
	} = row;
	const mark = figure.locator(`[data-mark][data-country="${country}"][data-stage="${stage}"]`);
	await expect(mark).toHaveAttribute('data-state', state);
	await expect(mark.locator('.figures')).toHaveText(figures);
	expect(plain((await mark.locator('.text').textContent()) ?? '')).toBe(plain(cell));

	const facts = inTable.filter((cells) => cells[0]?.value === country && cells[2]?.value === stage);
	const found = facts.find((cells) => cells[6]?.text.startsWith(description));
	expect(found, 'the table has a row for it').toBeDefined();
	expect(found?.[0]?.text).toBe(nameIn(round, country));
	expect(found?.[2]?.text).toBe(labelOf('stage', `${round}.${stage}`));
	expect(found?.[3]?.value).toBe(state);
	expect(plain(found?.[4]?.text ?? '')).toBe(plain(when));
	expect(found?.[5]?.text).toBe(certainty);
	expect(found?.[7]?.text).toBe(title);
	expect(found?.[7]?.href).toBe(url === '' ? null : url);

	await mark.click();
	const panel = figure.locator('[data-facts]');
	await expect(panel).toContainText(`${nameIn(round, country)} · ${labelOf('stage', `${round}.${stage}`)}`);
	const fact = panel.locator('li').filter({ hasText: description });
	expect(plain(await fact.locator('.when').innerText())).toBe(`${plain(when)} ${certainty}`);
	if (row.certainty_note) await expect(fact).toContainText(row.certainty_note);
	if (url === '') await expect(fact.locator('.source')).toContainText(title);
	else await expect(fact.getByRole('link', { name: title })).toHaveAttribute('href', url);
}

for (const { round = '' } of table('rounds')) {
	test(`the board of ${round} has a cell for every country and step, each in the state its events give it`, async ({
		page
	}) => {
		await openHydrated(page, `/en/progress/?round=${round}`);
		const figure = figureOf(page, 'stages');
		await expect(figure.locator('hgroup')).toContainText(labelOf('round', round));
		const steps = table('stages').filter((row) => row.round === round);
		if (steps.length === 0) {
			await expect(figure.locator('.frame-drawing')).toContainText(/\w{3}/);
			await expect(figure.locator('[data-mark]')).toHaveCount(0);
			return;
		}
		const marks = await marksOf(figure);
		const countries = new Set(marks.map(({ country }) => country));
		expect(marks.length).toBe(countries.size * steps.length);
		const took = table('participation').filter((row) => row.round === round && row.participated === 'yes');
		expect(
			took.filter(({ country }) => !countries.has(country)),
			'who took part is on the board'
		).toEqual([]);

		const events = table('progress_events').filter((row) => row.round === round && row.scope === 'country');
		for (const { country, stage, state } of marks) {
			const own = events.filter((row) => row.country === country && row.stage === stage);
			const sure = own.filter((row) => row.certainty === 'documented');
			const out = table('participation').some(
				(row) => row.round === round && row.country === country && row.participated === 'no'
			);
			const expected = sure.some((row) => row.date_start !== '')
				? 'dated'
				: sure.length > 0
					? 'undated'
					: own.length > 0
						? 'uncertain'
						: out
							? 'not_applicable'
							: 'unknown';
			expect(state, `${country} ${stage}`).toBe(expected);
		}
		await expectCounts(page, marks);
		expect(new Set((await rowsOf(figure)).map((cells) => `${cells[0]?.value} ${cells[2]?.value}`)).size).toBe(
			marks.length
		);
	});
}

/** The key counts what the cells show, in all and by region. */
async function expectCounts(page: Page, marks: readonly Record<string, string>[]) {
	const figure = figureOf(page, 'stages');
	const told = await figure.locator('.key .counts li').evaluateAll((items) =>
		items.map((item) => ({
			state: item.querySelector<HTMLElement>('[data-state]')?.dataset.state ?? '',
			count: Number(item.querySelector('b')?.textContent)
		}))
	);
	expect(told.map(({ state }) => state)).toEqual(['dated', 'undated', 'uncertain', 'unknown', 'not_applicable']);
	for (const { state, count } of told) expect(count, state).toBe(marks.filter((mark) => mark.state === state).length);

	const regions = new Map(table('countries').map(({ country, region }) => [country, region]));
	for (const heading of await figure.locator('tr[data-group]').all()) {
		const region = await heading.getAttribute('data-group');
		const counts = await heading.locator('.counts b').allInnerTexts();
		const cells = marks.filter(({ country = '' }) => regions.get(country) === region).length;
		expect(
			counts.reduce((sum, count) => sum + Number(count), 0),
			`${region}`
		).toBe(cells);
	}
}

test('choosing a round shows it and writes it into the address; the first one is not written', async ({ page }) => {
	await openHydrated(page, '/en/progress/');
	const choice = page.getByLabel('Round', { exact: true });
	const start = await choice.inputValue();
	await choice.selectOption('TRP6');
	await expect(page).toHaveURL(/\?round=TRP6$/);
	await expect(figureOf(page, 'stages').locator('hgroup')).toContainText(labelOf('round', 'TRP6'));
	await choice.selectOption(start);
	await expect(page).toHaveURL(/\/progress\/$/);
});
