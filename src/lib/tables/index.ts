/** Every table, in the order in which they refer to each other. */
import type { Table } from './declare';
import { themeFrameworks, themeIndicators } from './links';
import { countries, regions } from './places';
import * as process from './process';
import { indicators, methods, notes, observations, sources, themes } from './statistics';
import { targets } from './targets';
import { contacts, glossary, labels, reportTypes, stakeholderTypes, synonyms } from './words';

export const TABLES: readonly Table[] = [
	regions,
	countries,
	themes,
	sources,
	indicators,
	themeIndicators,
	observations,
	notes,
	methods,
	targets,
	process.rounds,
	process.stages,
	process.frameworkSections,
	themeFrameworks,
	reportTypes,
	stakeholderTypes,
	process.participation,
	process.reports,
	process.progressEvents,
	process.eventStakeholders,
	process.developments,
	process.scores,
	process.dataResponsibilities,
	process.responsibleStakeholders,
	process.furtherSources,
	process.documents,
	glossary,
	labels,
	synonyms,
	contacts
];
