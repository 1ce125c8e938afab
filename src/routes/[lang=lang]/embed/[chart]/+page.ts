export { load } from '$lib/features/embed/load';
