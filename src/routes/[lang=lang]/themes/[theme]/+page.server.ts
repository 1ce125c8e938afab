export { entries, load } from '$lib/features/theme/load.server';
