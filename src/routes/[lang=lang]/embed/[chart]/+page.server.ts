export { entries, load } from '$lib/features/embed/load.server';
