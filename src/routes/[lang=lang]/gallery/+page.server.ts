export { entries, load } from '$lib/features/gallery/load.server';
