/** What a machine can find that would shut somebody out. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All that another set of colours can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Scope {
	/** Only what has come up on a page that is looked at elsewhere: a selector. */
	readonly within?: string;
	/** Only whether elements can be told from their ground. */
	readonly coloursOnly?: boolean;
}

/**
 * What breaks WCAG 2.2 AA, as far as a machine can tell: one line for each element.
 * The pages frame nothing from elsewhere, so axe may run in one go ("legacy mode"): half the time on the largest.
 */
export async function scan(page: Page, { within, coloursOnly = false }: Scope = {}): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (within !== undefined) axe.include(within);
	const { violations } = await (coloursOnly ? axe.withRules(OF_COLOURS) : axe.withTags(WCAG_22_AA)).analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => {
			const mend = failureSummary.replace(/\s*\n\s*/g, ' ');
			return `${id} at ${target.flat().join(' ')}: ${help}. ${mend}`;
		})
	);
}
