/** The one message to a page that holds a frame: how high the frame must be to show all of it, px. */
export interface HeightMessage {
	readonly type: 'torino-process:height';
	readonly height: number;
}

/** Attachment of the element that holds all of a framed page: tells the page around it whenever its height changes. */
export function tellHeight(node: HTMLElement) {
	if (window.parent === window) return;
	let lastHeight = 0;
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(node.getBoundingClientRect().bottom + window.scrollY);
		if (height === lastHeight) return;
		lastHeight = height;
		const message: HeightMessage = { type: 'torino-process:height', height };
		window.parent.postMessage(message, '*');
	});
	observer.observe(node);
	return () => observer.disconnect();
}
