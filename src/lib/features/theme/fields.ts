/** What can be chosen on the pages of themes, and how the address says it. */
import { oneOf } from '$lib/state/params';

interface Choices {
	readonly regions: readonly { readonly region: string }[];
	readonly rounds: readonly { readonly round: string }[];
}

export const KINDS = ['strength', 'weakness', 'gap', 'development', 'recommendation'] as const;

export const themesFields = ({ regions, rounds }: Choices) => ({
	region: oneOf('region', ['', ...regions.map(({ region }) => region)], ''),
	round: oneOf('round', ['', ...rounds.map(({ round }) => round)], '')
});

export const themeFields = (choices: Choices) => ({
	kind: oneOf('kind', ['', ...KINDS], ''),
	...themesFields(choices)
});
