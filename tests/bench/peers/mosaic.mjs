/** Mosaic: each mark and the table ask DuckDB, which filters. */
import * as duckdb from '@duckdb/duckdb-wasm';
import * as vg from '@uwdata/vgplot';

const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker('duckdb-browser-eh.worker.js'));
const [csv] = await Promise.all([
	fetch('observations.csv').then((response) => response.text()),
	database.instantiate(new URL('duckdb-eh.wasm', location.href).href)
]);
await database.registerFileText('observations.csv', csv);

const { coordinator } = vg;
coordinator().logger(null);
coordinator().databaseConnector(vg.wasmConnector({ duckdb: database }));
await coordinator().exec([vg.loadCSV('observations', 'observations.csv')]);

const indicator = vg.Selection.single();
const chosen = vg.from('observations', { filterBy: indicator });

const parts = {
	control: vg.menu({ from: 'observations', column: 'indicator', as: indicator, value: 'indicator_01' }),
	line: vg.plot(vg.lineY(chosen, { x: 'year', y: 'value', z: 'country' }), vg.width(640), vg.xTickFormat('d')),
	ranking: vg.plot(
		vg.barX(chosen, { x: vg.argmax('value', 'year'), y: 'country', sort: { y: '-x' } }),
		vg.width(640),
		vg.height(1100)
	),
	table: vg.table({ from: 'observations', filterBy: indicator, height: 400 })
};
for (const [id, part] of Object.entries(parts)) document.getElementById(id)?.append(part);
