/** What a chart to embed is made of, with the component that draws it: that alone is fetched. */
import { loadComponents, type FigureComponents } from '$lib/figure/indicator/components';
import type { EmbedData } from './load.server';

export const load = async ({
	data
}: {
	readonly data: EmbedData;
}): Promise<EmbedData & { readonly components: FigureComponents }> => ({
	...data,
	components: await loadComponents(data.form)
});
