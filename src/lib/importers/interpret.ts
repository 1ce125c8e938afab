/** From the values of a table, with what the file says of each, to observations; and all that could not be taken, with the reason. */
import type { ObsStatus, Sex } from '../domain/observation';
import { isWithinYear, isYearly, narrowedByName, narrowing } from './breakdowns';
import { AgesStated } from './dimensions/ages';
import { ageFit } from './dimensions/age-fit';
import { ageOfCell } from './dimensions/age-groups';
import { isModelled, isTotal, readStatus } from './dimensions/codes';
import { Tally, type Finding, type Params, type Rule } from './finding';
import { placeOf, seriesIn, type Layout, type RawObservation, type Role } from './layout';
import { observationOf, type Meaning } from './meaning';
import { DECIMALS, isDash, missingMark, readNumber, rounded, type NumberStyle } from './numbers';
import { readPeriod } from './periods';
import type { ImportedObservation, Readers, Unmatched } from './observations';
import { PartsOfYears } from './parts-of-years';
import { Projections } from './projections';
import type { IndicatorRead } from './indicator-reader';
import type { IndicatorInfo } from './series';
import type { LeftOut } from './sheet-cells';
import { sexOfRow } from './dimensions/sex';
import { otherUnit } from './dimensions/units';

type Found = Extract<IndicatorRead, { kind: 'indicator' }>;

/** Reads the values one by one; asked at the end what was found. */
export class Interpreter {
	observations: ImportedObservation[] = [];
	/** Cells that hold a value or the mark of a missing one. */
	seen = 0;
	missing = 0;
	readonly #tally = new Tally();
	readonly #unmatched = new Map<string, Omit<Unmatched, 'count'> & { count: number }>();
	readonly #parts = new PartsOfYears();
	readonly #ages = new AgesStated();
	readonly #projections: Projections;

	constructor(
		private readonly readers: Readers,
		private readonly layout: Layout,
		private readonly style: Pick<NumberStyle, 'decimal' | 'reason'>,
		/** What the file’s name may say; only ever a guess. */
		private readonly hint = ''
	) {
		this.#projections = new Projections(readers.thisYear);
	}

	add(raw: RawObservation): void {
		this.seen++;
		const marker = missingMark(raw.value);
		if (marker !== null) {
			this.missing++;
			if (isDash(marker)) this.#note('dash_missing', raw, { marker });
			return;
		}
		const meaning = this.#meaningOf(raw);
		if (meaning === null) return;
		const { decimal, reason } = this.style;
		const cell = readNumber(raw.value, decimal, reason === 'most');
		if (cell.kind === 'missing') return;
		if (cell.kind === 'wrong') return void this.#note(cell.rule, raw);
		const { info } = meaning;
		if (cell.sign === '‰' || (cell.sign === '%' && info.unit !== 'percent'))
			return void this.#note('unit_other', raw, { unit: cell.sign, expected: info.unit, indicator: info.indicator });
		if (cell.odd) this.#note('number_odd', raw, { value: cell.value });
		const status = this.#statusOf(raw, cell.flag, info);
		if (status !== null) this.#take(raw, meaning, cell.value, status);
	}

	/** A value that is not taken whatever it means. */
	leave({ rule, place, params }: LeftOut): void {
		this.seen++;
		this.#tally.add(rule, place, params);
	}

	/** Everything found, and the means of parts of years if they were asked for. */
	finish(): { findings: Finding[]; unmatched: Unmatched[] } {
		const totals = this.#totalsOfAges();
		for (const { first, of, known, mean } of this.#parts.gathered()) {
			if (totals.has(first)) continue;
			const { line, column, TIME_PERIOD: year } = first;
			if (mean === null)
				this.#tally.add('period_incomplete', { line, column, value: String(year) }, { parts: known, of });
			else {
				this.observations.push({ ...first, OBS_VALUE: rounded(mean), OBS_STATUS: 'E' });
				this.#tally.add('period_averaged', { line, column }, { of });
			}
		}
		this.observations = this.#projections.observed(this.observations, this.#tally);
		return { findings: this.#tally.findings(), unmatched: [...this.#unmatched.values()] };
	}

	/** Values of all ages under an indicator of some: none is kept, and the reader is asked of whom they are. */
	#totalsOfAges(): ReadonlySet<ImportedObservation> {
		const found = this.#ages.totals();
		for (const { raw, observation } of found) {
			const { AGE: expected, INDICATOR: indicator } = observation;
			this.#ask(raw, 'AGE', '', [expected], 'age_total', { indicator, expected });
		}
		const totals = new Set(found.map(({ observation }) => observation));
		if (totals.size > 0) this.observations = this.observations.filter((one) => !totals.has(one));
		return totals;
	}

	#meaningOf(raw: RawObservation): Meaning | null {
		const country = this.#countryOf(raw);
		if (country === null) return null;
		const period = this.#periodOf(raw);
		if (period === null) return null;
		const found = this.#indicatorOf(raw);
		if (found === null) return null;
		const { info } = found;
		if (!this.#isWhole(raw, found.required) || !this.#isNamedSo(raw, found) || !this.#fitsUnit(raw, info)) return null;
		const age = this.#ageOf(raw, found);
		const sex = age === null ? null : this.#sexOf(raw, found);
		return age === null || sex === null ? null : { info, country, sex, period, age };
	}

	#countryOf(raw: RawObservation): string | null {
		const { REF_AREA: code = '', REF_AREA_NAME: name = '' } = raw.texts;
		const { constants, regional } = this.layout;
		const area = this.readers.areas.readWithin(code, name, constants.REF_AREA, regional);
		const value = name === '' ? code : name;
		if (area.kind === 'country') return area.code;
		if (area.kind === 'unknown') this.#ask(raw, 'REF_AREA', value, area.guesses, 'area_unknown');
		else if (area.kind === 'conflict')
			this.#note('area_conflict', raw, { code: area.code, name: area.name }, 'REF_AREA', `${code} ${name}`);
		else
			this.#note(
				({ other: 'area_other', group: 'area_group', part: 'area_part' } as const)[area.kind],
				raw,
				{},
				'REF_AREA',
				value
			);
		return null;
	}

	#periodOf(raw: RawObservation): Meaning['period'] | null {
		const text = raw.texts.TIME_PERIOD ?? '';
		if (text === '') return this.#ask(raw, 'TIME_PERIOD', '', [], 'year_wrong');
		const period = readPeriod(text);
		const note = (rule: Rule, params: Params = {}) => this.#note(rule, raw, params, 'TIME_PERIOD', text);
		if (period.kind === 'wrong') return note('year_wrong');
		if (period.kind === 'span') return note('year_span');
		if (period.year > this.readers.thisYear) {
			if (readStatus(raw.texts.OBS_STATUS ?? '', this.layout.statuses)?.forecast) return note('forecast');
			this.#projections.ahead(seriesIn(raw), period.year, { line: raw.line, column: raw.column, value: text });
			return note('year_future');
		}
		const [first, last] = this.readers.years;
		if (period.year < first || period.year > last) return note('year_outside', { first, last });
		if (period.kind === 'year' && isWithinYear(raw)) return note('period_within_year');
		if (period.kind === 'part' && isYearly(raw)) return { kind: 'year', year: period.year };
		if (period.kind === 'part' && this.readers.decisions.average !== true) return note('period_within_year');
		return period;
	}

	#indicatorOf(raw: RawObservation) {
		const { INDICATOR: code = '', INDICATOR_NAME: name = '', AGE: age = '' } = raw.texts;
		const stated = age === '' ? null : ageOfCell(this.#chosenAge(age));
		if (stated !== null) this.#ages.stated(raw, stated);
		const read = this.readers.indicators.read(
			code,
			name,
			this.#chosenAge(age),
			// Platforms of the goals publish the indicator alone: its breakdowns are none of its definition.
			raw.dimensions.length === 0 || this.layout.format === 'open_sdg'
				? []
				: raw.dimensions.filter(([own]) => own !== 'ACTION').map(([, value]) => value)
		);
		const text = code === '' ? name : code;
		if (read.kind === 'indicator') return read;
		if (read.kind === 'left') return this.#note('indicator_other', raw, {}, 'INDICATOR', text);
		if (read.kind === 'age') return this.#note('age_other', raw, { indicator: text }, 'AGE', age);
		if (read.kind === 'breakdown')
			return this.#note(
				'breakdown_other',
				raw,
				{ name: raw.dimensions.map(([own]) => own).join(', ') },
				'INDICATOR',
				text
			);
		const hinted =
			read.guesses.length === 0 && this.hint !== '' ? this.readers.indicators.guesses(this.hint) : read.guesses;
		return this.#ask(raw, 'INDICATOR', text, hinted, 'indicator_unknown');
	}

	/** Of further breakdowns only what stands for the whole is taken. */
	#isWhole(raw: RawObservation, required: readonly string[]): boolean {
		const other = narrowing(raw, required, this.readers.decisions.totals ?? []);
		if (other === null) return true;
		const [name, value] = other;
		const rule = /^magnitude$/i.test(name) ? 'magnitude_other' : 'breakdown_other';
		return this.#note(rule, raw, { name, value }, undefined, value) ?? false;
	}

	/** A name may state what no column does: `Unemployment rate, urban`, `…, IV quarter`, `…, forecast`. */
	#isNamedSo(raw: RawObservation, { info, isChoice }: Found): boolean {
		const hasTotals = raw.dimensions.some(([, value]) => isTotal(value));
		const read = narrowedByName(raw.texts, info, isChoice, hasTotals ? '' : this.hint);
		if (read === null) return true;
		const { rule, text, by } = read;
		const name = by ?? raw.texts.INDICATOR_NAME ?? raw.texts.INDICATOR ?? '';
		if (this.readers.decisions.totals?.includes(`${name}=${text}`)) return true;
		const params = {
			forecast: {},
			breakdown_other: { name, value: text },
			measure_different: { unit: text }
		};
		return this.#note(rule, raw, params[rule], 'INDICATOR', rule === 'breakdown_other' ? text : name) ?? false;
	}

	#fitsUnit(raw: RawObservation, info: IndicatorInfo): boolean {
		const other = otherUnit(raw, info, this.readers.decisions.units);
		return other === null ? true : (this.#note(other.rule, raw, other.params, other.role, other.text) ?? false);
	}

	#chosenAge(text: string): string {
		return this.readers.decisions.ages?.[text] ?? text;
	}

	#ageOf(raw: RawObservation, found: Found): string | null {
		const { info } = found;
		const fit = ageFit(raw.texts, found, this.readers.decisions.ages, this.hint);
		if (fit.kind === 'own') return fit.text;
		return fit.kind === 'unknown'
			? this.#ask(raw, 'AGE', fit.text, fit.guesses, fit.rule, { name: this.hint })
			: this.#note('age_other', raw, { indicator: info.indicator, expected: info.age }, 'AGE', fit.text);
	}

	#sexOf(raw: RawObservation, { info, sex: ofSeries }: Found): Sex | null {
		const read = sexOfRow(raw.texts, info, ofSeries, this.readers.decisions.sexes, this.hint);
		if (read.kind === 'sex') return read.sex;
		return read.kind === 'other'
			? this.#note('breakdown_other', raw, { name: 'SEX' }, 'SEX', read.text)
			: this.#ask(raw, 'SEX', read.text, read.guesses, 'sex_unknown');
	}

	#statusOf(raw: RawObservation, flag: string, info: IndicatorInfo): ObsStatus | null {
		const text = [raw.texts.OBS_STATUS ?? '', flag].filter((part) => part !== '').join(',');
		const read = readStatus(text, this.layout.statuses);
		if (read === null) this.#note('status_unknown', raw, {}, 'OBS_STATUS', text);
		else if (read.missing) return this.#note('marked_missing', raw, {}, 'OBS_STATUS', text);
		else if (read.forecast) return this.#note('forecast', raw, {}, 'OBS_STATUS', text);
		else if (read.noted) this.#note('status_lost', raw, { status: read.status }, 'OBS_STATUS', text);
		const status = read?.status ?? 'A';
		const { INDICATOR: code = '', INDICATOR_NAME: name = '' } = raw.texts;
		return status === 'A' && (info.modelled || isModelled(code) || isModelled(name)) ? 'E' : status;
	}

	#take(raw: RawObservation, meaning: Meaning, value: number, status: ObsStatus): void {
		const { info, period, age } = meaning;
		const short = rounded(value);
		if (short !== value)
			this.#tally.add('value_rounded', { line: raw.line, column: raw.column }, { decimals: DECIMALS });
		const observation = observationOf(raw, meaning, short, status);
		this.#projections.taken(seriesIn(raw), info.indicator);
		if (age === '') this.#ages.unstated(raw, observation);
		if (period.kind === 'year') return void this.observations.push(observation);
		const other = this.#parts.add(observation, period.part, period.of, value);
		if (other !== null)
			this.#tally.add('conflict', { line: raw.line, column: raw.column, value: raw.value }, { other });
	}

	#note(rule: Rule, raw: RawObservation, params: Params = {}, role?: Role, value?: string): null {
		const column = role === undefined ? raw.column : (placeOf(raw, role) ?? raw.column);
		this.#tally.add(rule, { line: raw.line, column, value: value ?? raw.value }, params);
		return null;
	}

	#ask(
		raw: RawObservation,
		role: Role,
		text: string,
		guesses: readonly string[],
		rule: Rule,
		params: Params = {}
	): null {
		const key = `${role}\0${text}`;
		const known = this.#unmatched.get(key);
		if (known !== undefined) known.count++;
		else this.#unmatched.set(key, { role, text, guesses, line: raw.line, column: placeOf(raw, role), count: 1 });
		return this.#note(
			rule,
			raw,
			guesses.length === 0 ? params : { ...params, guesses: guesses.join(', ') },
			role,
			text
		);
	}
}
