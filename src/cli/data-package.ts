/** `npm run data:package`: writes `data/datapackage.json` anew from the declared tables and the listed sources. */
import { writeFileSync } from 'node:fs';
import { rowsOf } from '../lib/tables/checked-tables';
import { dataPackageText } from '../lib/tables/data-package';
import { TABLES } from '../lib/tables/index';
import { readTables } from '../lib/tables/read.server';
import { sources } from '../lib/tables/statistics';

const { tables } = readTables('data/tables');
writeFileSync('data/datapackage.json', dataPackageText(TABLES, rowsOf(sources, tables)));
