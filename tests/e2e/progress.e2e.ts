/** The board of a round says what the tables know: step, date at its precision, certainty, source. */
import type { Locator, Page } from '@playwright/test';
import { EVENTS } from './support/checked-events';
import { figureOf, marksOf, rowsOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { labelOf, nameIn, table } from './support/tables';
import { expect, test } from './support/test';

/** Between the ends of a span there may be thin spaces. */
const plain = (text: string): string =>
	text
		.replace(/\s*[–-]\s*/gu, '–')
		.replace(/\s+/gu, ' ')
		.trim();

const checkedEvents = EVENTS.map((one) => ({
	...one,
	row: table('progress_events').find(({ event }) => event === one.event)!
}));

for (const round of new Set(checkedEvents.map(({ row }) => row.round!)))
	test(`${round}: the board, its facts and its table show each hand-checked event as its source row has it`, async ({
		page
	}) => {
		await openHydrated(page, `en/progress/?round=${round}`);
		const figure = figureOf(page, 'stages');
		await expect(figure.locator('hgroup')).toContainText(labelOf('round', round));
		const inTable = await rowsOf(figure);
		for (const one of checkedEvents.filter(({ row }) => row.round === round))
			await test.step(`${one.event}: ${one.row.country} at ${one.row.stage}: ${one.when}`, () =>
				checkEvent(figure, inTable, one));
	});

async function checkEvent(
	figure: Locator,
	inTable: Awaited<ReturnType<typeof rowsOf>>,
	checked: (typeof checkedEvents)[number]
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
		await openHydrated(page, `en/progress/?round=${round}`);
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
	const legend = await figure.locator('.key .counts li').evaluateAll((items) =>
		items.map((item) => ({
			state: item.querySelector<HTMLElement>('[data-state]')?.dataset.state ?? '',
			count: Number(item.querySelector('b')?.textContent)
		}))
	);
	const states = ['dated', 'undated', 'uncertain', 'unknown', 'not_applicable'];
	expect(legend.map(({ state }) => state)).toEqual(states.filter((one) => marks.some(({ state }) => state === one)));
	for (const { state, count } of legend) expect(count, state).toBe(marks.filter((mark) => mark.state === state).length);

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
	await openHydrated(page, 'en/progress/');
	const choice = page.getByLabel('Round', { exact: true });
	const start = await choice.inputValue();
	await choice.selectOption('TRP6');
	await expect(page).toHaveURL(/\?round=TRP6$/);
	await expect(figureOf(page, 'stages').locator('hgroup')).toContainText(labelOf('round', 'TRP6'));
	await choice.selectOption(start);
	await expect(page).toHaveURL(/\/progress\/$/);
});
