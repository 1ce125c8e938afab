/** `npm start`: set up, build if anything changed, serve the site. */
import { build } from './build.mjs';
import { InvalidParam, run, setup } from './setup.mjs';

await run(async () => {
	setup();
	const { serve, whereToListen } = await import('./serve.mjs');
	const where = whereToListen();
	if ((await build()) === 'failed') throw new InvalidParam('The site was not built: the reason stands above.');
	const { url } = await serve({ ...where, next: true });
	console.log(`\nThe dashboard is at ${url}   (Ctrl+C stops it)\n`);
});
