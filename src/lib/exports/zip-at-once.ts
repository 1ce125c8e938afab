/**
 * What `fflate` offers, packing at once: vite.config.ts gives it to `write-excel-file` instead of `fflate`, which
 * packs large sheets in a worker made from a blob, and the site's content security policy allows none.
 */
import { type AsyncZipOptions, type AsyncZippable, type FlateCallback, type Zippable, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

/** The same as `zip` of `fflate`, without a worker. */
export function zip(files: AsyncZippable, options: AsyncZipOptions | FlateCallback, done?: FlateCallback): void {
	const [asked, answer] = typeof options === 'function' ? [{}, options] : [options, done];
	answer?.(null, zipSync(files as Zippable, asked));
}
