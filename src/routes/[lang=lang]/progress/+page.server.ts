export { load } from '$lib/features/progress/board/load.server';
