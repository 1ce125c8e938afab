/**
 * Said to every DuckDB once its tables are open: load no extension and let nobody change that.
 * In the browser DuckDB would otherwise fetch extensions from a foreign host; natively the same settings
 * keep SQL from passing here that would fail there.
 */
export const LOCK_DOWN = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET lock_configuration = true'
] as const;
