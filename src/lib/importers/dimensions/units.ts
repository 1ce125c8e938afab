/** What a row says of its unit, against the unit of its indicator. */
import { otherMoney, perThousands, unitFits, unitIn } from './codes';
import type { Params, Rule } from '../finding';
import type { RawObservation, Role } from '../layout';
import type { IndicatorInfo } from '../series';

export interface OtherUnit {
	readonly rule: Rule;
	readonly role: Role;
	readonly text: string;
	readonly params: Params;
}

/**
 * In which other unit a value is, or in one that nobody knows; null: in that of its indicator.
 * @param chosen units that the reader said are those of the indicator
 */
export function otherUnit(
	{ texts }: RawObservation,
	info: IndicatorInfo,
	chosen: Readonly<Record<string, boolean>> = {}
): OtherUnit | null {
	const { INDICATOR: code = '', INDICATOR_NAME: name = '', UNIT_MULT: multiplier = '', UNIT: own } = texts;
	const named = code === '' || (code === info.indicator && name !== '') ? name : code;
	const unit = own ?? (named.includes(' ') ? unitIn(named) : null) ?? '';
	const other = (rule: Rule, role: Role, text: string, params: Params = {}): OtherUnit => ({
		rule,
		role,
		text,
		params: { unit: text, expected: info.unit, indicator: info.indicator, ...params }
	});
	if (!/^(?:|0|units?|unités?|единицы?|1)$/i.test(multiplier)) return other('unit_other', 'UNIT_MULT', multiplier);
	const thousands = perThousands(`${named} ${name}`, info.unit);
	if (thousands !== null && chosen[thousands] !== true) return other('unit_other', 'UNIT', thousands);
	const money = otherMoney(`${named} ${name} ${unit}`, info.unit, info.names);
	if (money !== null)
		return other('measure_other', 'INDICATOR', name || named, { unit: money.said, expected: money.own });
	// Programs write NA into empty cells.
	const fits = unit === '' || unit === 'NA' || chosen[unit] === true ? true : unitFits(info.unit, unit);
	return fits === true ? null : other(fits === null ? 'unit_unknown' : 'unit_other', 'UNIT', unit);
}
