export { load } from '$lib/features/find/load.server';
