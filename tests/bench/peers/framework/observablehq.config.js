/** Nothing beside the page itself, and nothing from other hosts: no fonts, no extensions of DuckDB. */
export default {
	title: 'Peers',
	root: 'src',
	output: '../site/framework',
	preserveExtension: true,
	sidebar: false,
	toc: false,
	pager: false,
	header: '',
	footer: '',
	globalStylesheets: [],
	duckdb: { extensions: { json: null, parquet: null } }
};
