/** Work that can wait: what a reader asked to see comes first. */

/**
 * Do something once what is on the screen has been painted and nothing else waits.
 * @param latest ms after which it is done in any case
 * @returns calls it off
 */
export function whenIdle(work: () => void, latest = 500): () => void {
	// Not in every browser: after a frame, then.
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(work, 50);
		return () => clearTimeout(timer);
	}
	const request = requestIdleCallback(work, { timeout: latest });
	return () => cancelIdleCallback(request);
}
