/** Every slip that `data:check` is known to find, or known to leave alone. */
import type { Slip } from '../cases';
import { CELLS } from './cells';
import { FORM } from './form';
import { LABELS } from './labels';
import { REFERENCES } from './references';
import { ROWS } from './rows';
import { TARGETS } from './targets';
import { TEXTS } from './texts';
import { TIMES } from './times';

export const SLIPS: readonly Slip[] = [
	...FORM,
	...CELLS,
	...TEXTS,
	...TIMES,
	...ROWS,
	...TARGETS,
	...REFERENCES,
	...LABELS
];
