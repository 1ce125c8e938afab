export { load } from '$lib/features/theme/list/load.server';
