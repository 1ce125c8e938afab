/**
 * Do something once what is on the screen has been painted and nothing else waits, half a second later at the latest.
 * @returns calls it off
 */
export function whenIdle(work: () => void): () => void {
	// Not in every browser: after a frame, then.
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(work, 50);
		return () => clearTimeout(timer);
	}
	const request = requestIdleCallback(work, { timeout: 500 });
	return () => cancelIdleCallback(request);
}
