export { load } from '$lib/features/progress/timeline/load.server';
