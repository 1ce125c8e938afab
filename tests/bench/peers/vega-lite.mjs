/** Vega-Lite: one specification with both charts, drawn as SVG; the table is written from its data. */
import embed from 'vega-embed';

/** Of the table at first, as many as in Mosaic's. */
const ROWS = 100;

const codes = Array.from({ length: 40 }, (_, at) => `indicator_${String(at + 1).padStart(2, '0')}`);

const { view } = await embed(
	'#line',
	{
		params: [{ name: 'indicator', value: codes[0], bind: { input: 'select', options: codes } }],
		data: { name: 'observations', url: 'observations.csv', format: { type: 'csv' } },
		transform: [{ filter: 'datum.indicator === indicator' }],
		vconcat: [
			{
				width: 640,
				mark: 'line',
				encoding: {
					x: { field: 'year', type: 'quantitative', axis: { format: 'd' }, scale: { zero: false } },
					y: { field: 'value', type: 'quantitative' },
					detail: { field: 'country', type: 'nominal' }
				}
			},
			{
				name: 'ranking',
				width: 640,
				transform: [{ filter: 'datum.year === 2024' }],
				mark: 'bar',
				encoding: {
					x: { field: 'value', type: 'quantitative' },
					y: { field: 'country', type: 'nominal', sort: '-x' }
				}
			}
		]
	},
	{ renderer: 'svg', actions: false }
);

/** @param {string} indicator */
function fillTable(indicator) {
	const rows = view
		.data('observations')
		.filter((one) => one.indicator === indicator)
		.slice(0, ROWS);
	const cells = (/** @type {Record<string, unknown>} */ row) =>
		['country', 'indicator', 'year', 'value'].map((name) => {
			const cell = document.createElement('td');
			cell.textContent = String(row[name]);
			return cell;
		});
	const lines = rows.map((row) => {
		const line = document.createElement('tr');
		line.append(...cells(row));
		return line;
	});
	document.getElementById('table')?.replaceChildren(...lines);
}
view.addSignalListener('indicator', (_, indicator) => fillTable(indicator));
fillTable(String(codes[0]));
