export { entries, load } from '$lib/features/country/load.server';
