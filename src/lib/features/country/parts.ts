/** Parts of the page that answer nothing: rendered by the server, in the browser only where it goes from page to page. */
export { default as FicheSheets } from './fiche/FicheSheets.svelte';
export { default as FigureTable } from './figures/FigureTable.svelte';
export { default as Missing } from './missing/Missing.svelte';
export { default as Overview } from './Overview.svelte';
export { default as Reports } from './download/Reports.svelte';
export { default as Responsibilities } from './Responsibilities.svelte';
export { default as Rounds } from './rounds/Rounds.svelte';
export { default as Themes } from './themes/Themes.svelte';
