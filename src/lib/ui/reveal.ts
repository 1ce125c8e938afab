/** What an address leads to may stand folded: it is unfolded, without a script by browsers that do so themselves. */

/** Open every fold around the element of this id, and itself where it is one. @param hash with its `#`, or '' */
export function reveal(hash: string): void {
	const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
	if (!target) return;
	const folds: HTMLDetailsElement[] = [];
	for (let at: Element | null = target; at; at = at.parentElement) {
		if (at instanceof HTMLDetailsElement && !at.open) folds.push(at);
		// The rows of a theme are folded by the heading in its first row.
		const heading = at.tagName === 'TBODY' ? at.querySelector('th[scope="rowgroup"] details') : null;
		if (heading instanceof HTMLDetailsElement && !heading.open) folds.push(heading);
	}
	const fold = target.querySelector(':scope > details, :scope > th > details');
	if (fold instanceof HTMLDetailsElement && !fold.open) folds.push(fold);
	for (const one of folds) one.open = true;
	if (folds.length) target.scrollIntoView();
}
