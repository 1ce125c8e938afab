export { load } from '$lib/features/progress/stakeholders/load.server';
