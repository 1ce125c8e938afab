/** What readers type into the search, and what they mean by it. The words are those of the list of faults and of product.md. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { searchEntries } from '../../src/lib/features/search/entries.server';
import { findAll, findByKind, type SearchEntry } from '../../src/lib/ui/search/search';
import { rows, type Row } from './published-tables';

const addressOf = ({ kind, path, at }: SearchEntry): string => `${kind} ${path}${at ?? ''}`;

/** A row of the synonyms means this entry; steps that are called alike in several rounds are one entry. */
function isMeant({ kind, code, name, path, at }: SearchEntry, row: Row, language: string): boolean {
	if (row['subject'] === 'page') return kind === 'page' && (at === `#${row['code']}` || path === `${row['code']}/`);
	if (row['subject'] !== 'stage') return code === row['code'];
	const isCalled = ({ subject, code, property, ...label }: Row): boolean =>
		subject === 'stage' && property === 'name' && code?.split('.')[1] === row['code'] && label[language] === name;
	return kind === 'step' && rows('labels').some(isCalled);
}

/** Words that no name holds and the place each leads to, by the language in which they are typed. */
const WORDS: Readonly<Record<string, readonly (readonly [typed: string, place: string])[]>> = {
	en: [
		['Kazakhstan', 'country countries/KAZ/'],
		['Turkey', 'country countries/TUR/'],
		['European Union', 'country compare/?c=EUU'],
		['TVET', 'term terms/#term-vocational_education_and_training'],
		['dropout', 'term terms/#term-early_leaving'],
		['unemployed', 'indicator indicators/youth_unemployment_rate/'],
		['jobless youth', 'indicator indicators/youth_unemployment_rate/'],
		['PISA', 'indicator indicators/'],
		['draft report', 'step progress/?round='],
		['working group', 'step progress/?round='],
		['validation', 'step progress/?round=TRP4'],
		['2016', 'round progress/?round=TRP4'],
		['licence', 'page about/#sources'],
		['license', 'page about/#sources'],
		['glossary', 'page terms/'],
		['terms', 'page terms/'],
		['citation', 'page about/#cite'],
		['targets', 'page targets/'],
		['SDG 4', 'page targets/'],
		['timeline', 'page progress/timeline/'],
		['ministry of education', 'stakeholder progress/stakeholders/'],
		['NGO', 'stakeholder progress/stakeholders/'],
		['work-based learning', 'term terms/#term-']
	],
	fr: [
		['Turquie', 'country countries/TUR/'],
		['Biélorussie', 'country countries/BLR/'],
		['Union européenne', 'country compare/?c=EUU'],
		['TVET', 'term terms/#term-vocational_education_and_training'],
		['décrochage', 'term terms/#term-early_leaving'],
		['chômeurs', 'indicator indicators/youth_unemployment_rate/'],
		['PISA', 'indicator indicators/'],
		['projet de rapport', 'step progress/?round='],
		['groupe de travail', 'step progress/?round='],
		['validation', 'step progress/?round='],
		['2016', 'round progress/?round=TRP4'],
		['licence', 'page about/#sources'],
		['glossaire', 'page terms/']
	],
	ru: [
		['Турция', 'country countries/TUR/'],
		['Киргиз', 'country countries/KGZ/'],
		['Киргизия', 'country countries/KGZ/'],
		['Белоруссия', 'country countries/BLR/'],
		['Европейский союз', 'country compare/?c=EUU'],
		['ТВЕТ', 'term terms/#term-vocational_education_and_training'],
		['отсев', 'term terms/#term-early_leaving'],
		['безработные', 'indicator indicators/youth_unemployment_rate/'],
		['PISA', 'indicator indicators/'],
		['проект отчета', 'step progress/?round='],
		['рабочая группа', 'step progress/?round='],
		['валидация', 'step progress/?round='],
		['2016', 'round progress/?round=TRP4'],
		['лицензия', 'page about/#sources'],
		['глоссарий', 'page terms/']
	],
	ar: [
		['تركيا', 'country countries/TUR/'],
		['روسيا البيضاء', 'country countries/BLR/'],
		['الاتحاد الاوروبي', 'country compare/?c=EUU'],
		['التعليم الفني', 'term terms/#term-vocational_education_and_training'],
		['التسرب', 'term terms/#term-early_leaving'],
		['العاطلون', 'indicator indicators/youth_unemployment_rate/'],
		['PISA', 'indicator indicators/'],
		['مسودة التقرير', 'step progress/?round='],
		['فريق العمل', 'step progress/?round='],
		['المصادقة', 'step progress/?round='],
		['٢٠١٦', 'round progress/?round=TRP4'],
		['الترخيص', 'page about/#sources'],
		['مسرد', 'page terms/']
	]
};

describe.each(Object.entries(WORDS))('the search in %s', (language, words) => {
	let entries: readonly SearchEntry[];
	beforeAll(async () => {
		entries = await searchEntries(language);
	});

	it.each(words)('“%s” leads to %s', (query, place) => {
		const shown = findByKind(entries, query).flatMap(({ entries }) => entries.map(addressOf));
		expect(shown.filter((one) => one.startsWith(place)).length, shown.join('\n')).toBeGreaterThan(0);
	});

	it('finds every synonym of its language where the table says', () => {
		const lost = rows('synonyms').filter(
			(row) =>
				row['language'] === language &&
				!findAll(entries, row['synonym'] ?? '').some((entry) => isMeant(entry, row, language))
		);
		expect(lost).toEqual([]);
	});

	it('has each place of a kind once', () => {
		const codes = entries.map(({ kind, code }) => `${kind}/${code}`);
		expect(new Set(codes).size).toBe(codes.length);
	});

	it('travels in less than 12 kB', () => {
		expect(gzipSync(JSON.stringify({ entries })).length).toBeLessThan(12_000);
	});
});
