/** Unpack the Chromium that comes as an npm package: no download, no system package, Linux on x64 only. */
import {
	createReadStream,
	createWriteStream,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** What stands in the package besides the binary: libraries it may lack, software drawing, one font family. */
const archives = ['al2023', 'swiftshader', 'fonts'];

/**
 * @param {string} folder it goes there, once per version of the package
 * @param {(line: string) => void} say
 * @returns {Promise<{ path: string, env: Record<string, string> }[]>} the ways to start it, likeliest first
 */
export async function unpack(folder, say) {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(`made for Linux on x64, not for ${process.platform} on ${process.arch}`);
	}
	const from = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');
	const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
	const to = join(folder, version);
	if (!existsSync(to)) {
		say(`  unpacking @sparticuz/chromium ${version} …`);
		rmSync(folder, { recursive: true, force: true });
		// Under another name until it is whole: an interrupted run must not leave half a browser.
		const making = `${folder}.${process.pid}`;
		mkdirSync(making, { recursive: true });
		for (const name of archives) untar(brotliDecompressSync(readFileSync(join(from, 'bin', `${name}.tar.br`))), making);
		await pipeline(
			createReadStream(join(from, 'bin', 'chromium.br')),
			createBrotliDecompress({ chunkSize: 2 ** 21 }),
			createWriteStream(join(making, 'chromium'), { mode: 0o755 })
		);
		mkdirSync(folder, { recursive: true });
		renameSync(making, to);
	}
	// Each time, because its paths are whole ones and the project may have moved.
	writeFileSync(join(to, 'fonts.conf'), fontConfiguration(join(to, 'fonts'), join(to, 'fonts-cache')));
	const path = join(to, 'chromium');
	const fonts = { FONTCONFIG_FILE: join(to, 'fonts.conf') };
	const others = process.env.LD_LIBRARY_PATH ? `:${process.env.LD_LIBRARY_PATH}` : '';
	return [
		{ path, env: { ...fonts, LD_LIBRARY_PATH: join(to, 'lib') + others } },
		{ path, env: fonts }
	];
}

/**
 * The system's fonts where it has any, and those of the package.
 * @param {string} fonts
 * @param {string} cache
 */
function fontConfiguration(fonts, cache) {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>${xml(fonts)}</dir>
	<cachedir>${xml(cache)}</cachedir>
</fontconfig>
`;
}

/** @param {string} text */
function xml(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * A tar archive is a row of 512-byte headers, each followed by its file, filled up to 512 bytes.
 * @param {Buffer} archive
 * @param {string} to
 */
function untar(archive, to) {
	for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
		const name = field(archive, at, 100);
		const mode = parseInt(field(archive, at + 100, 8), 8);
		const size = parseInt(field(archive, at + 124, 12), 8);
		const kind = field(archive, at + 156, 1);
		const path = join(to, name);
		if (!path.startsWith(to)) throw new Error(`${name} would leave its folder`);
		if (kind === '5') mkdirSync(path, { recursive: true });
		else if (kind === '' || kind === '0') {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, archive.subarray(at + 512, at + 512 + size), { mode });
		} else throw new Error(`${name} is of kind ${kind}, which is not expected here`);
		at += 512 + Math.ceil(size / 512) * 512;
	}
}

/**
 * @param {Buffer} archive
 * @param {number} from
 * @param {number} length
 */
function field(archive, from, length) {
	const text = archive.toString('latin1', from, from + length);
	const end = text.indexOf('\0');
	return end < 0 ? text : text.slice(0, end);
}
