/** The engine opens on hosts unlike ours, and where it cannot open it says so instead of waiting for ever. */
import { expect, test } from './test';

test('opens and tells how far it has come', async ({ harness }) => {
	const opened = await harness.evaluateHandle(({ open }) => open(['regions', 'countries']));
	const progress = await opened.evaluate(({ progress }) => progress);
	const shares = (of: 'engine' | 'tables') => progress.flatMap(({ step, share }) => (step === of ? [share] : []));
	expect(shares('tables')).toEqual([0.5, 1]);
	expect(shares('engine').length).toBeGreaterThan(1);
	expect(shares('engine')).toEqual(shares('engine').toSorted((a, b) => a - b));
	expect(shares('engine')[0]).toBeGreaterThan(0);
	expect(shares('engine').at(-1)).toBe(1);
	expect(progress.map(({ step }) => step)).toEqual([...progress.map(({ step }) => step)].sort());
});

test.describe('where the host announces the packed wasm as an encoding', () => {
	test.use({ oddity: 'encoded' });

	test('opens all the same', async ({ harness, page }) => {
		const arriving = page.waitForResponse(/\.wasm\.zst$/);
		const opened = await harness.evaluateHandle(({ open }) => open(['regions']));
		expect((await arriving).headers()['content-encoding']).toBe('zstd');
		expect(await harness.evaluate(({ value }, engine) => value(engine, 'SELECT region FROM regions'), opened)).toBe(
			'SEET'
		);
	});
});

test.describe('where a table is missing', () => {
	test.use({ oddity: 'tableless', expected: [/status of 404/] });

	test('fails, naming the table', async ({ harness, baseURL }) => {
		expect(await harness.evaluate(({ failureToOpen }) => failureToOpen(['countries', 'regions']))).toBe(
			`EngineError: ${new URL('data/tables/regions.csv', baseURL).pathname}: 404`
		);
	});
});

test.describe('where the worker is missing', () => {
	test.use({ oddity: 'workerless', expected: [/status of 404|error in duckdb worker|^console: Event/] });

	test('fails', async ({ harness }) => {
		expect(await harness.evaluate(({ failureToOpen }) => failureToOpen(['regions']))).toBe(
			'EngineError: worker failed'
		);
	});
});

test.describe('where the wasm is missing', () => {
	test.use({ oddity: 'missing', expected: [/status of 404|^uncaught: (Error: 404|$)/] });

	test('fails at once, naming the file', async ({ harness, baseURL }) => {
		expect(await harness.evaluate(({ failureToOpen }) => failureToOpen(['regions']))).toBe(
			`EngineError: ${new URL('engine/duckdb-eh.wasm.zst', baseURL).pathname}: 404`
		);
	});
});

for (const oddity of ['cut', 'silent'] as const) {
	test.describe(`where the wasm is ${oddity}`, () => {
		test.use({ oddity, expected: [/^uncaught: $/] });

		test('fails within a minute', async ({ harness, page }) => {
			await page.clock.install();
			const arriving = page.waitForRequest(/\.wasm\.zst$/);
			const failing = harness.evaluate(({ failureToOpen }) => failureToOpen(['regions']));
			await arriving;
			await page.clock.fastForward(61_000);
			expect(await failing).toMatch(/^EngineError: ./);
		});
	});
}
