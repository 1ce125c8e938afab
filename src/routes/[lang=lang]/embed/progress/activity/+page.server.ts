export { entries } from '$lib/features/progress/rounds.server';
export { loadActivity as load } from '$lib/features/progress/dated-rounds.server';
