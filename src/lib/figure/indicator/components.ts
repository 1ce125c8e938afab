/** The components of the forms. A page that shows any of them fetches each when it is first asked for. */
import type Multiples from '$lib/charts/trend/Multiples.svelte';
import type { Form } from '../selection/forms';
import type BenchmarkFigure from './benchmark/BenchmarkFigure.svelte';
import type ChangeFigure from './change/ChangeFigure.svelte';
import type DumbbellFigure from './dumbbell/DumbbellFigure.svelte';
import type MapFigure from './map/MapFigure.svelte';
import type TilesFigure from './map/TilesFigure.svelte';
import type RankFigure from './rank/RankFigure.svelte';
import type ScatterFigure from './scatter/ScatterFigure.svelte';
import type StripFigure from './strip/StripFigure.svelte';
import type TableFigure from './table/TableFigure.svelte';
import type TrendFigure from './trend/TrendFigure.svelte';

export interface FigureComponents {
	readonly trend?: typeof TrendFigure;
	readonly multiples?: typeof Multiples;
	readonly rank?: typeof RankFigure;
	readonly benchmark?: typeof BenchmarkFigure;
	/** A distance to an earlier year. */
	readonly change?: typeof ChangeFigure;
	readonly dumbbell?: typeof DumbbellFigure;
	readonly scatter?: typeof ScatterFigure;
	readonly strip?: typeof StripFigure;
	readonly tiles?: typeof TilesFigure;
	readonly map?: typeof MapFigure;
	readonly table?: typeof TableFigure;
}

const LOAD: Readonly<Record<Form, () => Promise<FigureComponents>>> = {
	trend: async () => ({ trend: (await import('./trend/TrendFigure.svelte')).default }),
	multiples: async () => {
		const [trend, multiples] = await Promise.all([
			import('./trend/TrendFigure.svelte'),
			import('$lib/charts/trend/Multiples.svelte')
		]);
		return { trend: trend.default, multiples: multiples.default };
	},
	rank: async () => ({ rank: (await import('./rank/RankFigure.svelte')).default }),
	benchmark: async () => {
		const [benchmark, change] = await Promise.all([
			import('./benchmark/BenchmarkFigure.svelte'),
			import('./change/ChangeFigure.svelte')
		]);
		return { benchmark: benchmark.default, change: change.default };
	},
	dumbbell: async () => ({ dumbbell: (await import('./dumbbell/DumbbellFigure.svelte')).default }),
	scatter: async () => ({ scatter: (await import('./scatter/ScatterFigure.svelte')).default }),
	strip: async () => ({ strip: (await import('./strip/StripFigure.svelte')).default }),
	tiles: async () => ({ tiles: (await import('./map/TilesFigure.svelte')).default }),
	map: async () => ({ map: (await import('./map/MapFigure.svelte')).default }),
	table: async () => ({ table: (await import('./table/TableFigure.svelte')).default })
};

/** @throws {Error} where the file cannot be had */
export const loadComponents = (form: Form): Promise<FigureComponents> => LOAD[form]();
