export { load } from '$lib/features/country/list/load.server';
