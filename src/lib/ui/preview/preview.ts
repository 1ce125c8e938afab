/**
 * The picture of link previews, drawn by `npm run preview:image`. Readers of link previews want an absolute address, and
 * the site does not know where it will stand; who publishes it can say so when building (`VITE_SITE_ADDRESS`, see
 * "Publish" in README.md). Without that the address is relative, as all others are: some readers resolve it, others show
 * no picture.
 */
export const PREVIEW_IMAGE = { file: 'preview.png', width: 1200, height: 630 } as const;

/** What stands for the page in a preview: its finding where it has one. */
export const previewText = (finding: string | undefined, description: string): string => finding || description;
