export { load } from '$lib/features/country/load';
