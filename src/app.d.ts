declare global {
	interface ImportMetaEnv {
		/** Absolute address of the folder the site stands in; said by who builds it, if at all. */
		readonly VITE_SITE_ADDRESS?: string;
	}
}

export {};
