export { load } from '$lib/features/about/load.server';
