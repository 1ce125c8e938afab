/** As the other timings: one page at a time, nothing asserted. */
import { defineConfig } from '@playwright/test';
import bench from '../playwright.config';

export default defineConfig(bench, { testDir: '.', testMatch: 'side-by-side.ts', timeout: 7_200_000 });
