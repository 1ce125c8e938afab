/** Numbers that look random and are the same in every run: mulberry32. */

export interface Random {
	/** A whole number from 0 to `below`, which it does not reach. */
	whole(below: number): number;
	one<T>(of: readonly T[]): T;
}

export function random(seed: number): Random {
	let state = seed;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const whole = (below: number): number => Math.floor(next() * below);
	return { whole, one: (of) => of[whole(of.length)] as (typeof of)[number] };
}
