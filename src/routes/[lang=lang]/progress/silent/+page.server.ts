export { load } from '$lib/features/progress/activity/load.server';
