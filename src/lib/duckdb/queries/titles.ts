/** A part of queries, and none itself: so it stands apart from them. */

/** What the document at an address is called: for rows that have no title of their own. */
export const TITLES = `titles AS (
			SELECT source_url AS url, min(title) AS title FROM (
				SELECT source_url, title FROM documents
				UNION ALL SELECT source_url, source_title FROM (
					SELECT source_url, source_title FROM progress_events UNION ALL SELECT source_url, source_title FROM developments
					UNION ALL SELECT source_url, source_title FROM targets
				) WHERE source_url NOT IN (SELECT source_url FROM documents)
			) GROUP BY source_url
		)`;
