/** How participation in a round is marked in a narrow column; the words stand beside it for listeners and in the key. */
const MARKS: Readonly<Record<string, string>> = { yes: '●', partly: '◐', listed: '○', associated: '◇', no: '×' };

/** @param participated null: nothing known */
export const partMark = (participated: string | null): string =>
	participated === null ? '·' : (MARKS[participated] ?? '·');
