export { load } from '$lib/features/explorer/load.server';
