import type { ZSTDDecoder as Decoder } from 'zstddec/stream';

declare global {
	/** These stand before `src/lib/duckdb/unpack-wasm.js` in the worker; of the packed program, in hexadecimal digits. */
	const ENGINE_SHA256: string;
	const ZSTDDecoder: typeof Decoder;

	interface ImportMetaEnv {
		/** Absolute address of the folder the site stands in; said by who builds it, if at all. */
		readonly VITE_SITE_ADDRESS?: string;
	}
}

export {};
