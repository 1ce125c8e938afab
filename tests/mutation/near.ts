/** Which test files import a file, by way of how many others. */
import { importsOf, readSources } from '../imports';

const sources = new Map([...readSources('src'), ...readSources('tests')]);
const isTest = (path: string): boolean => path.endsWith('.test.ts');
const fileOf = (imported: string): string | undefined =>
	[imported, `${imported}.ts`, `${imported}.js`, `${imported}/index.ts`].find((candidate) => sources.has(candidate));

/** Each file → the files that import it. */
const importers = new Map<string, string[]>();
for (const [path, text] of sources)
	for (const imported of importsOf(path, text)) {
		const file = fileOf(imported);
		if (file !== undefined) importers.set(file, [...(importers.get(file) ?? []), path]);
	}

/** Test files in groups: those that import a file themselves, those that do by way of one other, and so on. */
export function testsByDistance(file: string): string[][] {
	const groups: string[][] = [];
	const seen = new Set([file]);
	for (let ring: readonly string[] = [file]; ring.length > 0;) {
		const next = [...new Set(ring.flatMap((path) => importers.get(path) ?? []))].filter((path) => !seen.has(path));
		next.forEach((path) => seen.add(path));
		groups.push(next.filter(isTest));
		ring = next.filter((path) => !isTest(path));
	}
	return groups.filter((group) => group.length > 0);
}
