/** Which targets are listed and how, and how the address says it. */
import { oneOf } from '$lib/state/params';

interface Choices {
	readonly groups: readonly { readonly code: string }[];
	readonly themes: readonly { readonly theme: string }[];
}

export const GROUPINGS = ['country', 'theme'] as const;

export const targetsFields = ({ groups, themes }: Choices) => ({
	/** A country, or the code of a group of countries. */
	whose: oneOf('c', ['', ...groups.map(({ code }) => code)], ''),
	theme: oneOf('theme', ['', ...themes.map(({ theme }) => theme)], ''),
	group: oneOf('group', GROUPINGS, 'country')
});
