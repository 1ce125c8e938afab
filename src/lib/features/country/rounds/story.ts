/** One line of time: what is known since, who shared a meeting. */

interface Dated {
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly sourceUrl: string | null;
}

interface Statement extends Dated {
	readonly theme: string;
	readonly kind: string;
}

/** What calls for an answer. */
const OPEN = new Set(['weakness', 'gap', 'recommendation']);

/** Later statements on the theme of a weakness, gap or recommendation, oldest first. */
export function knownSince<S extends Statement>(statement: S, all: readonly S[]): S[] {
	const { dateEnd, theme, kind } = statement;
	if (!OPEN.has(kind) || dateEnd === null) return [];
	return all
		.filter((one) => one.theme === theme && one.dateStart !== null && one.dateStart > dateEnd)
		.sort((a, b) => String(a.dateStart).localeCompare(String(b.dateStart)));
}

interface Meeting extends Dated {
	readonly round: string;
	readonly stage: string;
	readonly country: string | null;
}

/** The other countries documented at the same step on the same day by the same source. */
export function sharedWith(event: Meeting, all: readonly Meeting[]): string[] {
	if (event.dateStart === null) return [];
	return [
		...new Set(
			all.flatMap((one) =>
				one.country !== null &&
				one.country !== event.country &&
				one.round === event.round &&
				one.stage === event.stage &&
				one.dateStart === event.dateStart &&
				one.dateEnd === event.dateEnd &&
				one.sourceUrl === event.sourceUrl
					? [one.country]
					: []
			)
		)
	];
}
