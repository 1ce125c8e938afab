/** All values of the indicator asked for: those of the starting one are there, others are fetched. The newest choice wins. */
import { resolve } from '$app/paths';
import type { PackedIndicator } from '$lib/figure/selection/packed-indicator';

export type ValuesState = 'ready' | 'waiting' | 'failed';

interface Asked {
	/** Null: none. */
	readonly indicator: string | null;
	readonly start: PackedIndicator;
}

async function fetched(indicator: string): Promise<PackedIndicator> {
	const answer = await fetch(resolve('/data/indicators/[indicator].json', { indicator }));
	if (!answer.ok) throw new Error(`${answer.status}`);
	return (await answer.json()) as PackedIndicator;
}

export function valuesOf(given: () => Asked) {
	let kept = $state.raw<PackedIndicator | null>(null);
	let failed = $state.raw<string | null>(null);
	const asked = $derived(given().indicator);
	const found = $derived([given().start, kept].find((packed) => packed !== null && packed.indicator === asked) ?? null);

	$effect(() => {
		const indicator = asked;
		if (indicator === null || found !== null) return;
		failed = null;
		fetched(indicator).then(
			(packed) => {
				if (indicator === asked) kept = packed;
			},
			() => {
				if (indicator === asked) failed = indicator;
			}
		);
	});

	return {
		/** Those of the choice before, until they are there. */
		get packed(): PackedIndicator {
			return found ?? kept ?? given().start;
		},
		get state(): ValuesState {
			if (asked === null || found !== null) return 'ready';
			return failed === asked ? 'failed' : 'waiting';
		}
	};
}
