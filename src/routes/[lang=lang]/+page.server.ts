export { load } from '$lib/features/home/load.server';
