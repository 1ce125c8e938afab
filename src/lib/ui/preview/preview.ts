/**
 * The picture of link previews, drawn by `npm run preview:image`. Readers of link previews want an absolute address, and
 * the site does not know where it will stand; who publishes it can say so when building (`VITE_SITE_ADDRESS`, see
 * "Publish" in README.md). Without that the address is relative, as all others are: some readers resolve it, others show
 * no picture.
 */
export const PREVIEW_IMAGE = { file: 'preview.png', width: 1200, height: 630 } as const;

/**
 * @param relative address of the picture from the page, or from the root of the host
 * @param site address of the folder the site stands in; '' or undefined: not known
 */
export const previewAddress = (relative: string, site: string | undefined): string =>
	site ? new URL(PREVIEW_IMAGE.file, site.endsWith('/') ? site : `${site}/`).href : relative;

/** What stands for the page in a preview: its finding where it has one. */
export const previewText = (finding: string | undefined, description: string): string => finding || description;
