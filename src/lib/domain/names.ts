/** Names of everything in one language. */

export interface Label {
	readonly subject: string;
	readonly code: string;
	readonly property: string;
	readonly text: string;
}

export interface Names {
	/** @throws {RangeError} if nothing is called that: the data check keeps this from happening on published tables */
	of(subject: string, code: string, property?: string): string;
	/** The text, or undefined where there may be none, like a footnote. */
	find(subject: string, code: string, property?: string): string | undefined;
}

export function namesFrom(labels: readonly Label[]): Names {
	const texts = new Map(labels.map(({ subject, code, property, text }) => [`${subject} ${code} ${property}`, text]));
	const find = (subject: string, code: string, property = 'name') => texts.get(`${subject} ${code} ${property}`);
	return {
		find,
		of(subject, code, property) {
			const text = find(subject, code, property);
			if (text === undefined) throw new RangeError(`no ${property ?? 'name'} of ${subject} ${code}`);
			return text;
		}
	};
}
