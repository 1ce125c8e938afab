/** Lanes: things that would overlap stand below one another. */

export interface Extent {
	readonly x0: number;
	readonly x1: number;
}

/**
 * The lane of each thing, in the order given: the first lane it fits in without touching what stands there.
 * @param gap px kept free between two things of one lane
 */
export function lanesOf(things: readonly Extent[], gap: number): number[] {
	const lanes: Extent[][] = [];
	return things.map((thing) => {
		const free = lanes.findIndex((lane) =>
			lane.every((other) => thing.x0 >= other.x1 + gap || thing.x1 + gap <= other.x0)
		);
		const lane = free < 0 ? lanes.length : free;
		(lanes[lane] ??= []).push(thing);
		return lane;
	});
}
