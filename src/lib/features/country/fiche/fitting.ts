/** What fits on the two sheets of paper: as many things as their lengths allow, the rest counted. */

export interface Fitting<T> {
	readonly shown: readonly T[];
	/** How many more there are. */
	readonly more: number;
}

/**
 * The first things whose lengths together stay within the room.
 * @param lengthOf how much room one takes, in any unit
 * @throws {RangeError} on a room that is none
 */
export function fitting<T>(things: readonly T[], lengthOf: (thing: T) => number, room: number): Fitting<T> {
	if (!(room > 0)) throw new RangeError(`room ${room}`);
	let used = 0;
	const end = things.findIndex((thing) => (used += lengthOf(thing)) > room);
	const count = end < 0 ? things.length : end;
	return { shown: things.slice(0, count), more: things.length - count };
}

/** Lines that a text takes at so many characters a line, at least one. */
export const linesOfText = (text: string, perLine: number): number => Math.max(1, Math.ceil(text.length / perLine));
