export { load } from '$lib/features/progress/movement/load.server';
