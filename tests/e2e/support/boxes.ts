/** Where the parts of a page stand: their boxes, and what differs between two sets of them by more than fonts account for. */

/** Name of the part, and its box within the page: whole px from the left and the top, width, height. */
export type Box = readonly [part: string, x: number, y: number, width: number, height: number];

/** Landmarks, headings, tiles, sections, figures. Runs in the page. */
export function boxesOf(): Box[] {
	const parts =
		'body header, h1, [data-tiles], [data-section-bar], main section[id]:not([aria-label]), figure[data-chart], body footer';
	const counts = new Map<string, number>();
	return [...document.querySelectorAll<HTMLElement>(parts)].flatMap((part) => {
		const { left, top, width, height } = part.getBoundingClientRect();
		if (width * height === 0 || !part.checkVisibility()) return [];
		const kind = part.dataset['chart'] ?? (part.id && part.localName === 'section' ? `#${part.id}` : part.localName);
		const count = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, count);
		const numbers = [left, top + scrollY, width, height].map(Math.round) as [number, number, number, number];
		return [[count > 1 ? `${kind} ${count}` : kind, ...numbers] as const];
	});
}

/** Other fonts make other lines: so many px, and such a part of the number, may lie between. */
const ALLOWED = { across: { px: 12, part: 0.03 }, down: { px: 48, part: 0.15 } } as const;

const near = (before: number, after: number, { px, part }: { readonly px: number; readonly part: number }): boolean =>
	Math.abs(after - before) <= px + part * Math.abs(before);

/** In words, one for each part that has come, gone, moved or changed its size. */
export function differences(before: readonly Box[], after: readonly Box[]): string[] {
	const now = new Map(after.map((box) => [box[0], box]));
	const then = new Map(before.map((box) => [box[0], box]));
	return [
		...before.filter(([part]) => !now.has(part)).map(([part]) => `${part} is gone`),
		...after.filter(([part]) => !then.has(part)).map(([part]) => `${part} is new`),
		...before.flatMap(([part, ...box]) => {
			const other = now.get(part)?.slice(1) as readonly number[] | undefined;
			if (other === undefined) return [];
			const same = box.every((number, at) => near(number, other[at] ?? 0, at % 2 ? ALLOWED.down : ALLOWED.across));
			return same ? [] : [`${part} stood at ${box.join(', ')}; it stands at ${other.join(', ')}`];
		})
	];
}
