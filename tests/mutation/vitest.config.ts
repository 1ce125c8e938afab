/** The unit tests with one fault planted, in memory: the file named in `MUTATION` is loaded with it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergeConfig } from 'vitest/config';
import base from '../../vite.config';
import { mutated, type Mutation } from './operators';

const mutation = JSON.parse(process.env.MUTATION ?? 'null') as Mutation | null;
const target = mutation && resolve(mutation.file);

export default mergeConfig(base, {
	root: resolve(import.meta.dirname, '../..'),
	plugins: [
		{
			name: 'planted-fault',
			enforce: 'pre',
			load: (id: string) =>
				mutation && target === id.split('?')[0] ? mutated(readFileSync(target, 'utf8'), mutation) : null
		}
	],
	test: { bail: 1, reporters: ['dot'], watch: false }
});
