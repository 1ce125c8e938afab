/** What the marks of the timeline mean, for those that occur. */
import type { KeyItem } from '../frame/key';
import type { TimelineWords } from './layout';
import type { TimelineMarks } from './marks';

export function legendOf({ rows, wide }: TimelineMarks, words: TimelineWords): KeyItem[] {
	const marks = rows.flatMap((row) => row.marks);
	const all = [...wide, ...marks];
	const occurring: readonly (readonly [boolean, KeyItem])[] = [
		[marks.some(({ kind }) => kind === 'point'), { shape: 'point', label: words.point }],
		[all.some(({ vague }) => vague), { shape: 'whisker', label: words.vague }],
		[all.some(({ kind, vague }) => kind === 'span' && !vague), { shape: 'span', label: words.span }],
		[all.some(({ event }) => !event.certain), { shape: 'unsure', label: words.unsure }],
		[wide.length > 0, { shape: 'wide', label: words.wide }]
	];
	return occurring.flatMap(([occurs, item]) => (occurs ? [item] : []));
}
