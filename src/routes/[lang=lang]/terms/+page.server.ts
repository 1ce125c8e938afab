export { load } from '$lib/features/terms/load.server';
