export { load } from '$lib/features/data/load.server';
