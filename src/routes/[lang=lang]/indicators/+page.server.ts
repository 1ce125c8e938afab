export { load } from '$lib/features/indicator/list/load.server';
