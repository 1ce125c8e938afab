/**
 * `npm run preview:image [chromium]`: draws the picture that link previews show of every page, `static/preview.png`:
 * the tiles of the partner countries beside the name of the site. Without words to translate and without values, so that
 * it serves four languages and does not age.
 */
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { TILE_PLACES } from '../lib/charts/tiles/places';
import { PREVIEW_IMAGE } from '../lib/ui/preview/preview';

const { width, height, file } = PREVIEW_IMAGE;
const [PITCH, SIZE] = [74, 68];
const [BLUE, PAPER, INK, QUIET] = ['#054fb9', '#ffffff', '#1a1d21', '#4a4f56'];

const places = Object.entries(TILE_PLACES);
const columns = 1 + Math.max(...places.map(([, [column]]) => column));
const rows = 1 + Math.max(...places.map(([, [, row]]) => row));
const left = width - 64 - columns * PITCH;
const top = (height - rows * PITCH) / 2;
const tiles = places.map(([code, [column, row]]) => {
	const [x, y] = [left + column * PITCH, top + row * PITCH];
	return `<rect x="${x}" y="${y}" width="${SIZE}" height="${SIZE}" fill="${BLUE}"/><text x="${x + SIZE / 2}" y="${y + SIZE / 2 + 8}" text-anchor="middle" font-family="sans-serif" font-size="22" font-weight="600" fill="${PAPER}">${code}</text>`;
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${PAPER}"/><rect width="${width}" height="12" fill="${BLUE}"/>
<g font-family="Charter, Cambria, serif" font-weight="700" font-size="84" fill="${INK}"><text x="64" y="270">Torino</text><text x="64" y="366">Process</text></g>
<text x="64" y="430" font-family="sans-serif" font-size="34" fill="${QUIET}">EN · FR · RU · AR</text>
${tiles.join('')}</svg>`;

const [, , executablePath] = process.argv;
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const page = await browser.newPage({ viewport: { width, height } });
await page.setContent(`<body style="margin:0">${svg}</body>`);
await page.screenshot({ path: join('static', file) });
await browser.close();
console.log(`static/${file}`);
