import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/lib/importers/import-file';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { references } from './references';
import { lines } from './sample';

const known = references();
const read = async (rows: readonly string[], decisions: Decisions = {}) => {
	const text = lines(...rows);
	const result = await importFile('file.csv', new TextEncoder().encode(text), known, decisions, 2026);
	return {
		values: result.observations.map(brief),
		rules: [...new Set(result.findings.map(({ rule }) => rule))].sort(),
		asked: result.unmatched.map(({ role, text: asked, guesses }) => [role, asked, ...guesses].join(' '))
	};
};

describe('a table of the regions of a country', () => {
	const KAZAKHSTAN = [
		'"Доля молодёжи NEET (15–24 года), в процентах"',
		'',
		'"Регион";"Пол";"2019";"2020"',
		'"Республика Казахстан";"Оба пола";7,4;7,1',
		'"Республика Казахстан";"Женщины";9,1;8,8',
		'"Акмолинская область";"Оба пола";6,2;6,5',
		'"г. Алматы";"Оба пола";5,2;5,5',
		'"Абай";"Женщины";"..";6'
	];

	it('gives the country and says that regions are left out', async () => {
		expect(await read(KAZAKHSTAN)).toEqual({
			values: [
				'neet_rate KAZ 2019 T 7.4 A',
				'neet_rate KAZ 2020 T 7.1 A',
				'neet_rate KAZ 2019 F 9.1 A',
				'neet_rate KAZ 2020 F 8.8 A'
			],
			rules: ['area_part'],
			asked: []
		});
	});

	it('gives its total where the reader said of which country it is, never a region', async () => {
		const said = { constants: { REF_AREA: 'ARM' } };
		const rows = ['Unemployment rate (15+)', 'Marz;2019;2020', 'Total;18,3;18,2', 'Lori;20,5;21'];
		for (const header of ['Region;2019;2020', 'Territory;2019;2020']) {
			const { values } = await read([rows[0]!, header, ...rows.slice(2)], said);
			expect(values).toEqual(['unemployment ARM 2019 T 18.3 A', 'unemployment ARM 2020 T 18.2 A']);
		}
	});

	it('leaves out codes of regions that begin otherwise than the country said', async () => {
		const rows = ['Year,Region,Value', '2019,,7.4', '2019,KZAKM,6.2', '2019,AKM,5.2'];
		const { values, rules, asked } = await read(rows, { constants: { REF_AREA: 'KAZ', INDICATOR: 'neet_rate' } });
		expect(values).toEqual(['neet_rate KAZ 2019 T 7.4 A']);
		expect(rules).toContain('area_part');
		expect(asked).toEqual([]);
	});

	it('asks which of both is meant where a region is called like its country', async () => {
		const rows = ['Unemployment rate (15+)', 'الولاية;2019;2020', 'تونس;16,2;17,4', 'أريانة;11,2;12,4'];
		const { values, asked } = await read(rows);
		expect(values).toEqual([]);
		expect(asked).toEqual(['REF_AREA تونس TUN']);
	});

	it('beside a column of countries is a breakdown', async () => {
		const rows = [
			'Region,Country,Indicator,Year,Value',
			'Lori,Armenia,neet_rate,2019,20.5',
			'Total,Armenia,neet_rate,2019,18'
		];
		expect(await read(rows)).toMatchObject({ values: ['neet_rate ARM 2019 T 18 A'], rules: ['breakdown_other'] });
	});
});

it.each(['Баткенская область', 'г. Бишкек', 'Cairo Governorate', 'ولاية صفاقس', 'Gouvernorat de Sfax'])(
	'%s is a part of a country, not a name to be asked about',
	async (name) => {
		const { values, rules } = await read([
			'Country;Indicator;Year;Value',
			`Georgia;neet_rate;2019;20,5`,
			`${name};neet_rate;2019;21,5`
		]);
		expect(values).toEqual(['neet_rate GEO 2019 T 20.5 A']);
		expect(rules).toEqual(['area_part']);
	}
);

it.each(['Korea, Rep.', 'Iran (Islamic Republic of)', 'Viet Nam', 'United States of America', 'Hong Kong SAR, China'])(
	'%s is a country not covered, not a name to be asked about',
	async (name) => {
		const { values, rules } = await read([
			'Country;Indicator;Year;Value',
			'Georgia;neet_rate;2019;20,5',
			`${name};neet_rate;2019;21,5`
		]);
		expect(values).toEqual(['neet_rate GEO 2019 T 20.5 A']);
		expect(rules).toEqual(['area_other']);
	}
);
