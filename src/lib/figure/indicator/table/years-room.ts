/** The room in which the years of a table scroll. */

/** Farther than any table is wide, px. */
const FAR = 100_000;
/** So much of a year is seen that it counts as in sight. */
const IN_SIGHT = 0.95;

/**
 * Opens at the newest year, which stands beside the names on a narrow screen; watches what is out of sight. In another width
 * it stays at the newest year, or at a whole column.
 * @param onsight whether the first or the last year is out of sight; one of them at a time
 * @returns stops it
 */
export function openYears(
	box: HTMLElement,
	isRightToLeft: boolean,
	onsight: (outside: { readonly first?: boolean; readonly last?: boolean }) => void
): () => void {
	const forward = isRightToLeft ? -1 : 1;
	alignNames(box);
	box.scrollLeft = forward * FAR;
	let isAtNewest = true;
	const heads = [...box.querySelectorAll('thead [data-year]')];
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, intersectionRatio } of entries) {
				if (target === heads[0]) onsight({ first: intersectionRatio < IN_SIGHT });
				if (target === heads.at(-1)) {
					isAtNewest = intersectionRatio >= IN_SIGHT;
					onsight({ last: !isAtNewest });
				}
			}
		},
		{ root: box, threshold: [0, 0.5, IN_SIGHT, 1] }
	);
	for (const head of new Set([heads[0], heads.at(-1)])) if (head) observer.observe(head);
	let width = box.clientWidth;
	const resized = new ResizeObserver(() => {
		if (box.clientWidth === width) return;
		alignNames(box);
		width = box.clientWidth;
		const year = heads[0]?.clientWidth ?? 0;
		const columns = year > 0 ? Math.round(Math.abs(box.scrollLeft) / year) : 0;
		box.scrollLeft = forward * (isAtNewest ? FAR : columns * year);
	});
	resized.observe(box);
	return () => {
		observer.disconnect();
		resized.disconnect();
	};
}

/** Where years scroll, the names take what whole columns leave, so that at either end no year stands half behind them. */
function alignNames(box: HTMLElement) {
	const edges = box.parentElement;
	edges?.style.removeProperty('--name');
	const [names, year] = ['.name', '[data-year]'].map((head) => box.querySelector(`thead ${head}`)?.clientWidth ?? 0);
	if (!names || !year || box.scrollWidth <= box.clientWidth) return;
	const columns = Math.floor((box.clientWidth - names) / year);
	edges?.style.setProperty('--name', `${box.clientWidth - columns * year}px`);
}
