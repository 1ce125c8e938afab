export { entries } from '$lib/features/progress/rounds.server';
export { loadTimeline as load } from '$lib/features/progress/dated-rounds.server';
