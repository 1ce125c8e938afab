/** Targets that may be drawn into charts, with their words in the page's language. */
import { isDrawn, targetOf, type TargetRule } from '$lib/domain/targets/target';
import { published } from '$lib/duckdb/published/database.server';
import { targetsIn } from '$lib/duckdb/published/targets.server';
import { ask } from '$lib/duckdb/queries/query';
import { targetList } from '$lib/duckdb/queries/targets';
import type { Language } from '$lib/i18n/languages';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { dueText, goalText } from './target-text';

/** At most one of each indicator. */
export async function drawnTargetsIn(language: Language): Promise<TargetRule[]> {
	const agreed = new Map((await targetsIn(language)).map((target) => [target.target, target]));
	const drawn = (await ask(await published(), targetList, {})).map(targetOf).filter((target) => isDrawn(target));
	return drawn.flatMap((target, at): TargetRule[] => {
		const words = agreed.get(target.target);
		if (!words || drawn.findIndex(({ indicator }) => indicator === target.indicator) !== at) return [];
		const goal = `${goalText(words)}${marksOf(language).comma} ${dueText(words)}`;
		return [{ target, label: m.targets_line({ goal }), name: m.targets_line_name({ goal }) }];
	});
}
