/** Several files -> one ZIP archive. The library that packs comes with the first archive asked for. */

export interface TextFile {
	/** Path within the archive, ASCII. */
	readonly name: string;
	readonly text: string;
}

/**
 * @param files in the order of the archive
 * @throws {RangeError} if two files have the same name: an archive keeps only one of them
 */
export async function zipOf(files: readonly TextFile[]): Promise<Blob> {
	const twice = files.find(({ name }, at) => files.findIndex((file) => file.name === name) !== at);
	if (twice) throw new RangeError(`two files named ${twice.name}`);
	const { strToU8, zipSync } = await import('fflate');
	const packed = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { level: 6 });
	return new Blob([packed], { type: 'application/zip' });
}
