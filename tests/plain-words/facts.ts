/** The facts of the sentences on countries' pages, chosen from the files by `docs/plain-words.md` alone. */
import { table } from '../e2e/support/tables';
import {
	cell,
	changes,
	comparableBefore,
	indicatorRow,
	leastOf,
	methodOf,
	NEWEST,
	OUTCOMES,
	RECENT,
	senseOf,
	shownValue,
	spreads,
	valuesOf,
	VET,
	type ExpectedChange,
	type Row
} from './changes';

const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	return sorted.length % 2
		? (sorted[Math.floor(half)] ?? NaN)
		: ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
};

function regionOf(country: string, change: ExpectedChange) {
	const { indicator, from, to } = change;
	if (change.breaks.length || Math.abs(change.difference) < leastOf(indicator)) return null;
	const home = table('countries').find((row) => row.country === country)?.region;
	const method = (of: string) => methodOf(indicator, of, to.year);
	const others = table('countries').filter(
		(row) => row.role === 'partner' && row.region === home && row.country !== country
	);
	const both = others.flatMap((row) => {
		const values = comparableBefore(indicator, cell(row, 'country'), to.year);
		const [then, now] = [from.year, to.year].map((year) => values.find((value) => value.year === year));
		const alike = now?.release === to.release && method(cell(row, 'country')) === method(country);
		return then && now && alike ? [{ then: then.value, now: now.value }] : [];
	});
	if (both.length < 3) return null;
	const at = (value: number) => shownValue(value, indicator);
	const medianFrom = at(median(both.map(({ then }) => then)));
	const medianTo = at(median(both.map(({ now }) => now)));
	const gapFrom = at(at(from.value) - medianFrom);
	const gapTo = at(at(to.value) - medianTo);
	const shift = Math.abs(at(gapTo - gapFrom));
	if (shift < 1) return null;
	return {
		change,
		others: both.length,
		medianFrom,
		medianTo,
		kind:
			Math.sign(gapFrom) * Math.sign(gapTo) === -1
				? 'turned'
				: Math.abs(gapTo) < Math.abs(gapFrom)
					? 'narrowed'
					: 'widened',
		better: gapTo === 0 ? null : gapTo > 0 === senseOf(indicator) > 0,
		size: shift / (to.year - from.year) / (spreads.get(indicator) ?? NaN)
	};
}

function vetOf(country: string) {
	const newest = VET.flatMap((indicator) => {
		const value = valuesOf(indicator, country).findLast((one) => shownValue(one.value, indicator) !== 0);
		return value ? [{ indicator, value }] : [];
	});
	const [share, young] = newest;
	if (!share) return null;
	const told = share.value.year >= RECENT || !young || young.value.year <= share.value.year ? share : young;
	const change = changes.get(`${told.indicator} ${country}`);
	const tells =
		change && change.to === told.value && Math.min(Math.abs(change.difference), Math.abs(change.remains)) >= 1;
	return { ...told, change: tells ? change : null };
}

/** What a country's page tells of changes. */
export function expectedChanges(country: string) {
	const comparable = OUTCOMES.flatMap((indicators) => {
		const found = indicators.find((one) => changes.get(`${one} ${country}`) && spreads.get(one));
		return found ? [changes.get(`${found} ${country}`) as ExpectedChange] : [];
	});
	const good = ({ indicator, difference }: ExpectedChange) => Math.sign(difference) * senseOf(indicator);
	const size = ({ indicator, pace }: ExpectedChange) => Math.abs(pace) / (spreads.get(indicator) ?? NaN);
	const ranked = comparable
		.filter(
			(change) =>
				[change.difference, change.remains].every((points) => Math.abs(points) >= leastOf(change.indicator)) &&
				Math.sign(change.difference) === Math.sign(change.pace)
		)
		.sort((a, b) => size(b) - size(a));
	const told = new Set([ranked.find((one) => good(one) > 0), ranked.find((one) => good(one) < 0)]);
	const next = ranked.find((one) => !told.has(one));
	if (next && size(next) >= 0.5) told.add(next);
	const tells = (sense: number) => ranked.filter((one) => told.has(one) && good(one) === sense);
	const directed = comparable.filter(({ indicator }) => senseOf(indicator) !== 0);
	const [region] = directed
		.filter((one) => !told.has(one))
		.flatMap((one) => regionOf(country, one) ?? [])
		.sort((a, b) => b.size - a.size);
	return {
		vet: vetOf(country),
		improved: tells(1),
		worsened: tells(-1),
		changed: tells(0),
		compared: directed.length,
		outcomes: OUTCOMES.filter(([indicator = '']) => senseOf(indicator) !== 0).length,
		region: region ?? null
	};
}

/** The latest round taken part in and the later one the country is on the list for. */
export function expectedRounds(country: string) {
	const rounds = table('rounds').map((row) => cell(row, 'round'));
	const of = (...kinds: readonly string[]) =>
		table('participation')
			.filter((row) => row.country === country && kinds.includes(cell(row, 'participated')))
			.map((row) => rounds.indexOf(cell(row, 'round')));
	const latest = Math.max(-1, ...of('yes', 'partly'));
	const listed = Math.max(-1, ...of('listed').filter((at) => at > latest));
	const documented = table('participation').some(
		(row) =>
			row.country === country &&
			row.round === rounds[latest] &&
			['yes', 'partly'].includes(cell(row, 'participated')) &&
			row.certainty === 'documented'
	);
	return { latest: rounds[latest] ?? null, documented, listed: rounds[listed] ?? null };
}

/** The themes that the newest dated source calls strong, and weak or missing. */
export function expectedStatements(country: string) {
	const telling = table('developments').filter(
		(row) =>
			row.country === country &&
			row.certainty === 'documented' &&
			row.date_end !== '' &&
			['strength', 'weakness', 'gap'].includes(cell(row, 'kind'))
	);
	const order = (row: Row) => `${row.date_end} ${row.date_start}`;
	const newest = telling.map(order).sort().at(-1);
	const [source] = telling
		.filter((row) => order(row) === newest)
		.map((row) => cell(row, 'source_title'))
		.sort((a, b) => a.localeCompare(b));
	const of = telling.find((row) => order(row) === newest && row.source_title === source);
	if (!of) return null;
	const themes = table('themes').map((row) => cell(row, 'theme'));
	const named = (...kinds: readonly string[]) =>
		themes.filter((theme) =>
			telling.some(
				(row) =>
					row.theme === theme &&
					kinds.includes(cell(row, 'kind')) &&
					row.source_title === source &&
					row.date_end === of.date_end
			)
		);
	return { of, strong: named('strength'), weak: named('weakness', 'gap') };
}

const newestYear = new Map<string, number>();
for (const row of table('observations')) {
	const key = `${row.INDICATOR} ${row.REF_AREA}`;
	newestYear.set(key, Math.max(newestYear.get(key) ?? 0, Number(row.TIME_PERIOD)));
}

/** Indicators, those without any value, and those whose newest is ten years old or older. */
export function expectedMissing(country: string) {
	const years = [...indicatorRow.keys()].map((indicator) => newestYear.get(`${indicator} ${country}`) ?? null);
	return {
		all: years.length,
		missing: years.filter((year) => year === null).length,
		outdated: years.filter((year) => year !== null && NEWEST - year >= 10).length
	};
}
