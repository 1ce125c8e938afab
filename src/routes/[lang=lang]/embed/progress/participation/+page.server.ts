export { entries } from '$lib/features/progress/rounds.server';
export { load } from '$lib/features/progress/participation/load.server';
