/** Find a Firefox on this machine, if there is one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox', 'firefox-esr', 'firefox.exe'];
const usualPlaces = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap((folder) =>
		folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : []
	)
];

/** @returns {string | undefined} the path in FIREFOX, else the first on the PATH or where installers put it */
export function findFirefox() {
	if (process.env.FIREFOX) return process.env.FIREFOX;
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}
