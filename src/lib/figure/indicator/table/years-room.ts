/** The room in which the years of a table scroll. */

/** Farther than any table is wide, px. */
const FAR = 100_000;
/** So much of a year is seen that it counts as in sight. */
const IN_SIGHT = 0.95;

/**
 * Opens at the newest year, which stands beside the names on a narrow screen; watches what is out of sight.
 * @param onsight whether the first or the last year is out of sight; one of them at a time
 * @returns stops it
 */
export function openYears(
	box: HTMLElement,
	isRightToLeft: boolean,
	onsight: (outside: { readonly first?: boolean; readonly last?: boolean }) => void
): () => void {
	alignNames(box);
	box.scrollLeft = isRightToLeft ? -FAR : FAR;
	const heads = [...box.querySelectorAll('thead [data-year]')];
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, intersectionRatio } of entries) {
				if (target === heads[0]) onsight({ first: intersectionRatio < IN_SIGHT });
				if (target === heads.at(-1)) onsight({ last: intersectionRatio < IN_SIGHT });
			}
		},
		{ root: box, threshold: [0, 0.5, IN_SIGHT, 1] }
	);
	for (const head of new Set([heads[0], heads.at(-1)])) if (head) observer.observe(head);
	return () => observer.disconnect();
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
