export { entries, load } from '$lib/features/indicator/load.server';
