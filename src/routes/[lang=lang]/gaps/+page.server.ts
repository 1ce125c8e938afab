export { load } from '$lib/features/gaps/load.server';
