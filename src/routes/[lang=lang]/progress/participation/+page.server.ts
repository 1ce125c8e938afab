export { load } from '$lib/features/progress/participation/load.server';
