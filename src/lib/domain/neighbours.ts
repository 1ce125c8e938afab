/**
 * Who shares a land border with whom, among the countries of the tables. Taken from the borders of Natural Earth 1:50m as
 * packed by world-atlas 2 (public domain): two countries are neighbours where they share an arc. Islands and the
 * European Union as a whole have none. It says nothing about the status of any border.
 */
const BORDERS = {
	ALB: 'GRC MKD MNE XKX',
	ARM: 'AZE GEO TUR',
	AUT: 'CZE DEU HUN ITA SVK SVN',
	AZE: 'ARM GEO RUS TUR',
	BEL: 'DEU FRA LUX NLD',
	BGR: 'GRC MKD ROU SRB TUR',
	BIH: 'HRV MNE SRB',
	BLR: 'LTU LVA POL RUS UKR',
	CZE: 'AUT DEU POL SVK',
	DEU: 'AUT BEL CZE DNK FRA LUX NLD POL',
	DNK: 'DEU',
	DZA: 'LBY MAR TUN',
	EGY: 'ISR LBY PSE',
	ESP: 'FRA PRT',
	EST: 'LVA RUS',
	FIN: 'RUS SWE',
	FRA: 'BEL DEU ESP ITA LUX',
	GEO: 'ARM AZE RUS TUR',
	GRC: 'ALB BGR MKD TUR',
	HRV: 'BIH HUN MNE SRB SVN',
	HUN: 'AUT HRV ROU SRB SVK SVN UKR',
	ISR: 'EGY JOR LBN PSE SYR',
	ITA: 'AUT FRA SVN',
	JOR: 'ISR PSE SYR',
	KAZ: 'KGZ RUS TKM UZB',
	KGZ: 'KAZ TJK UZB',
	LBN: 'ISR SYR',
	LBY: 'DZA EGY TUN',
	LTU: 'BLR LVA POL RUS',
	LUX: 'BEL DEU FRA',
	LVA: 'BLR EST LTU RUS',
	MAR: 'DZA',
	MDA: 'ROU UKR',
	MKD: 'ALB BGR GRC SRB XKX',
	MNE: 'ALB BIH HRV SRB XKX',
	NLD: 'BEL DEU',
	POL: 'BLR CZE DEU LTU RUS SVK UKR',
	PRT: 'ESP',
	PSE: 'EGY ISR JOR',
	ROU: 'BGR HUN MDA SRB UKR',
	RUS: 'AZE BLR EST FIN GEO KAZ LTU LVA POL UKR',
	SRB: 'BGR BIH HRV HUN MKD MNE ROU XKX',
	SVK: 'AUT CZE HUN POL UKR',
	SVN: 'AUT HRV HUN ITA',
	SWE: 'FIN',
	SYR: 'ISR JOR LBN TUR',
	TJK: 'KGZ UZB',
	TKM: 'KAZ UZB',
	TUN: 'DZA LBY',
	TUR: 'ARM AZE BGR GEO GRC SYR',
	UKR: 'BLR HUN MDA POL ROU RUS SVK',
	UZB: 'KAZ KGZ TJK TKM',
	XKX: 'ALB MKD MNE SRB'
} as const satisfies Readonly<Record<string, string>>;

const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(BORDERS).map(([country, others]) => [country, others.split(' ')])
);

/** ISO 3166-1 alpha-3 codes of the countries that share a land border with this one, in order; none for islands. */
export const neighboursOf = (country: string): readonly string[] => NEIGHBOURS.get(country) ?? [];

/** Every country that has a neighbour. */
export const BORDERING: readonly string[] = [...NEIGHBOURS.keys()];
