/** Where rows come in that travel as a file of DuckDB: the one file it may read then, and it lies in the worker's memory. */
export const ROWS_FILE = 'rows.duckdb';
/** Run before `LOCK_DOWN`. A log of changes is looked for beside each file. */
export const ALLOW_ROWS_FILE = `SET allowed_paths = ['${ROWS_FILE}', '${ROWS_FILE}.wal']`;

/**
 * Run in every DuckDB once its tables are open: load no extension, read and write no file,
 * and let nobody change that.
 * In the browser DuckDB would otherwise fetch extensions, and whatever `read_csv` or `COPY` names, from foreign hosts:
 * a worker does not share the policy that stands in its page. Natively the same settings keep SQL from passing
 * here that would fail there.
 */
export const LOCK_DOWN = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true'
] as const;
