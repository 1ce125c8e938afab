/** The same site and browser as the end-to-end tests, one page at a time: timings are printed, never asserted. */
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

export default defineConfig(base, {
	testDir: '.',
	testMatch: '*.bench.ts',
	workers: 1,
	fullyParallel: false,
	timeout: 180_000,
	reporter: 'line'
});
