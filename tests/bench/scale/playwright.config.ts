/** As the other timings, over the site with generated tables: `ROWS=1000000`. */
import { defineConfig } from '@playwright/test';
import bench from '../playwright.config';

const PORT = '4171';

export default defineConfig(bench, {
	testDir: '.',
	testMatch: 'compare.ts',
	timeout: 1_800_000,
	use: { baseURL: `http://127.0.0.1:${PORT}/` },
	webServer: {
		command: 'tsx tests/bench/scale/host.ts',
		cwd: process.cwd(),
		env: { SCALE_PORT: PORT, ROWS: process.env['ROWS'] ?? '1000000' },
		url: `http://127.0.0.1:${PORT}/en/compare/`,
		stdout: 'pipe',
		timeout: 1_800_000
	}
});
