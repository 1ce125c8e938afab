/** One chart of an indicator alone, as its address says it: in the words of the explorer, without what those weigh. */
import type { Benchmark } from '$lib/domain/benchmark';
import type { Sex } from '$lib/domain/observation';
import { benchmarkText } from '$lib/state/benchmark-param';

export interface EmbedSelection {
	readonly indicator: string;
	readonly countries: readonly string[];
	/** Both shown; the same for a form of one year. */
	readonly from: number;
	readonly to: number;
	readonly sex: Sex;
	readonly benchmark: Benchmark | null;
	/** With the target drawn. */
	readonly target: boolean;
}

/** The query, `?` included: what `embedFields` reads. */
export function embedSelectionQuery({
	indicator,
	countries,
	from,
	to,
	sex,
	benchmark,
	target
}: EmbedSelection): string {
	const parts = {
		i: indicator,
		// Also of nobody: left out, it would mean the countries everything starts with.
		c: countries.join('~'),
		y: from === to ? String(from) : `${from}..${to}`,
		sex,
		...(benchmark && { bench: benchmarkText(benchmark) }),
		...(target && { ref: 'target' })
	};
	return `?${Object.entries(parts)
		.map(([key, text]) => `${key}=${encodeURIComponent(text)}`)
		.join('&')}`;
}
