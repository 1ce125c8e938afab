/** The tables the explorer asks. */
import { countries, regions } from '$lib/tables/places';
import { indicators, observations, sources, themes } from '$lib/tables/statistics';
import type { Table } from '$lib/tables/declare';

export const EXPLORER_TABLES: readonly Table[] = [regions, countries, themes, sources, indicators, observations];
