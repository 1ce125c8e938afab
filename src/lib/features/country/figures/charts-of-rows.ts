/** The table of figures is HTML the browser received: the chart of a row is mounted when the row is opened. */
import { mount, unmount, type ComponentProps } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { CountryParams } from '../data.server';
import type Chart from '../profile/Chart.svelte';

type ChartProps = ComponentProps<typeof Chart>;

interface Options {
	readonly of: CountryParams;
	/** Loaded with the first row that is opened. */
	readonly load: () => Promise<{ readonly default: typeof Chart }>;
	/** As chosen; read again whenever the choice changes. */
	readonly peers: () => readonly string[];
	/** What is appended to the address of the indicator's page. */
	readonly query: () => string;
}

/** @returns for an element around the table; what it mounts ends with it */
export function chartsOfRows({ of, load, peers, query }: Options): Attachment<HTMLElement> {
	return (around) => {
		const charts = new Map<Element, Record<string, unknown>>();

		async function show(fold: HTMLDetailsElement) {
			const row = fold.closest<HTMLElement>('tr[data-indicator]');
			const target = row?.nextElementSibling?.querySelector('[data-row-chart]');
			const indicator = row?.dataset.indicator;
			if (!target || !indicator) return;
			const { default: Chart } = await load();
			if (!fold.open || charts.has(fold) || !fold.isConnected) return;
			const props: ChartProps = {
				indicator,
				of,
				get peers() {
					return peers();
				},
				get query() {
					return query();
				}
			};
			charts.set(fold, mount(Chart, { target, props }));
		}

		function hide(fold: Element) {
			const shown = charts.get(fold);
			charts.delete(fold);
			if (shown) void unmount(shown);
		}

		/** The event does not bubble. */
		const follow = ({ target }: Event) => {
			if (!(target instanceof HTMLDetailsElement) || !target.closest('tr[data-indicator]')) return;
			if (target.open) void show(target);
			else hide(target);
		};
		around.addEventListener('toggle', follow, { capture: true });
		// Opened before the scripts were there.
		for (const fold of around.querySelectorAll<HTMLDetailsElement>('tr[data-indicator] details[open]')) void show(fold);
		return () => {
			around.removeEventListener('toggle', follow, { capture: true });
			for (const fold of [...charts.keys()]) hide(fold);
		};
	};
}
