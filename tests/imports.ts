/** Which files the source code consists of, and what each imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Path from the project's root → its text. */
export type Sources = ReadonlyMap<string, string>;

/** What a file imports, exports from elsewhere, or loads late: paths from the root, or packages' names. */
export function importsOf(path: string, text: string): string[] {
	const written = path.endsWith('.svelte')
		? [
				...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].flatMap(([, script = '']) => specifiers(script)),
				...specifiers(text.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, ''))
			]
		: specifiers(text);
	return written.map((specifier) => {
		const bare = specifier.replace(/\?.*$/, '');
		if (bare.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), bare));
		return bare.replace(/^\$lib(?=$|\/)/, 'src/lib');
	});
}

function specifiers(code: string): string[] {
	const globs = [...code.matchAll(/import\.meta\.glob[^(]*\(\s*\[?\s*['"`]([^'"`*]+)/g)].map(([, glob = '']) => glob);
	const late = [...code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/g)].map(([, specifier = '']) => specifier);
	const compiled = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
	return [...new Set([...compiled, ...late, ...globs])];
}

/** Every source file of a folder of the project but the compiled messages. */
export function readSources(folder: string): Sources {
	const root = fileURLToPath(new URL('..', import.meta.url));
	return new Map(
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(ts|js|mjs|svelte|css)$/.test(entry.name))
			.map((entry) => posix.join(entry.parentPath.slice(root.length).replaceAll('\\', '/'), entry.name))
			.filter((path) => !path.startsWith('src/lib/i18n/paraglide/'))
			.map((path) => [path, readFileSync(join(root, path), 'utf8')])
	);
}
