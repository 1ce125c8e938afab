export { load } from '$lib/features/query/load.server';
