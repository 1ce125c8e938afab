export { loadActivity as load } from '$lib/features/progress/dated-rounds.server';
