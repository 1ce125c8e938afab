/** Rows of one text between those with values, as `Women` over the rows of women, `2019` over those of a year: what they say of all rows below them. */
import { readAge } from './dimensions/age-groups';
import { isOfGroup, isSettlement, isTotal, readSex } from './dimensions/codes';
import { NARROWING, sexOf } from './formats/titles';
import type { Layout, RawObservation, Role, Texts } from './layout';
import { markedYear, readPeriod } from './periods';

/** What a section can be of; the first that a table names is the outer one, and a new one of it ends the others. */
type Kind = 'SEX' | 'AGE' | 'GROUP' | 'INDICATOR' | 'TIME_PERIOD' | 'REF_AREA_NAME';

/** Longer texts are remarks. */
const LONGEST = 80;

export class Sections {
	readonly #open = new Map<Kind, string>();
	#line = 0;
	readonly #hasAreas: boolean;
	readonly #hasTimes: boolean;

	/**
	 * @param isArea does a text name a country, or a group or part of countries? Where the rows name theirs, they divide tables without narrowing them.
	 * @param isIndicator does it name an indicator, or may it?
	 */
	constructor(
		private readonly isArea: (text: string) => boolean,
		private readonly isIndicator: (text: string) => boolean,
		/** Its constants hold for all values of the table, until a section says otherwise. */
		private readonly layout: Pick<Layout, 'columns' | 'constants'>
	) {
		const says = (...roles: readonly Role[]): boolean =>
			layout.columns.some((one) =>
				one.role === 'OBS_VALUE'
					? roles.some((role) => one.fixed[role] !== undefined)
					: roles.some((role) => one.role === role)
			);
		this.#hasAreas = says('REF_AREA', 'REF_AREA_NAME');
		this.#hasTimes = says('TIME_PERIOD');
	}

	/** A value as the sections over it narrow it. */
	within(raw: RawObservation): RawObservation {
		const { heading } = raw;
		if (heading !== null && heading.line !== this.#line) {
			this.#line = heading.line;
			this.#enter(heading.text, heading.ofIndicators);
		}
		return this.#open.size === 0 ? raw : this.#narrowed(raw);
	}

	#enter(text: string, ofIndicators: boolean): void {
		if (text.length > LONGEST || (this.#hasAreas && this.isArea(text))) return;
		const kind = this.#kindOf(text, ofIndicators);
		if (kind !== null) return this.#set(kind, text);
		if (!isTotal(text) && readSex(text) !== 'T') return;
		// `Total` ends what it stands beside; of two kinds nobody can say which.
		if (this.#open.size < 2) this.#open.clear();
		else this.#set('GROUP', text);
	}

	#set(kind: Kind, text: string): void {
		const kinds = [...this.#open.keys()];
		const at = kinds.indexOf(kind);
		for (const inner of at < 0 ? [] : kinds.slice(at)) this.#open.delete(inner);
		this.#open.set(kind, text);
	}

	/** @param ofIndicators names of indicators stand in its column: one of them may tell of women without being of them */
	#kindOf(text: string, ofIndicators: boolean): Kind | null {
		if (this.isArea(text)) return 'REF_AREA_NAME';
		if (!this.#hasTimes && (readPeriod(text).kind !== 'wrong' || markedYear(text) !== null)) return 'TIME_PERIOD';
		const sex = readSex(text) ?? (ofIndicators ? null : (sexOf([text]).SEX ?? null));
		if (sex === 'F' || sex === 'M') return 'SEX';
		const age = readAge(text);
		if (age !== null && age !== '_T') return 'AGE';
		if (isSettlement(text) || (!ofIndicators && (NARROWING.test(text) || isOfGroup(text)))) return 'GROUP';
		return !ofIndicators && this.isIndicator(text) ? 'INDICATOR' : this.#unread(text);
	}

	/** What can be read as nothing ends what is of its kind: the rows below it are not of the year, or the country, above. */
	#unread(text: string): Kind | null {
		if (isTotal(text) || readSex(text) === 'T') return null;
		if (!this.#hasTimes && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)) return 'TIME_PERIOD';
		return this.#open.has('REF_AREA_NAME') ? 'REF_AREA_NAME' : null;
	}

	#narrowed(raw: RawObservation): RawObservation {
		const texts: { -readonly [K in keyof Texts]: string } = { ...raw.texts };
		const dimensions = [...raw.dimensions];
		for (const [kind, text] of this.#open) {
			if (kind === 'GROUP') dimensions.push([text, text]);
			else if (kind === 'INDICATOR') {
				const { INDICATOR: code, INDICATOR_NAME: name } = this.layout.constants;
				if (texts.INDICATOR !== code || texts.INDICATOR_NAME !== name) continue;
				delete texts.INDICATOR;
				texts.INDICATOR_NAME = text;
			} else if (kind === 'REF_AREA_NAME') texts.REF_AREA_NAME = text;
			else if (kind === 'TIME_PERIOD') {
				const { year, mark } = markedYear(text) ?? {};
				texts.TIME_PERIOD = year ?? text;
				if (mark !== undefined) texts.OBS_STATUS = [texts.OBS_STATUS, mark].filter(Boolean).join(',');
			} else {
				const read = kind === 'SEX' ? sexIn : readAge;
				// What the row says otherwise narrows it further.
				if (texts[kind] === undefined) texts[kind] = kind === 'SEX' ? (sexIn(text) ?? text) : text;
				else if (read(texts[kind]) !== read(text)) dimensions.push([texts[kind], text]);
			}
		}
		return { ...raw, texts, dimensions };
	}
}

const sexIn = (text: string) => readSex(text) ?? sexOf([text]).SEX ?? null;
