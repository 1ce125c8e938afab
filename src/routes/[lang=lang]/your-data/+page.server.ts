export { load } from '$lib/features/your-data/load.server';
