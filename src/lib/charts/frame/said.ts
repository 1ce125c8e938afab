/**
 * Context of a page that reads the summaries of its figures aloud itself, once for all of them: set it to `true`, and no
 * figure is a live region of its own.
 */
export const SAID_BY_PAGE = Symbol('said by page');
