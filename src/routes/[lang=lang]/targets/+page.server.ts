export { load } from '$lib/features/targets/load.server';
