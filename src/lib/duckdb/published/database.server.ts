/** The published tables, opened once per build. */
import type { Engine } from '../queries/query';
import { openNative } from '../native.server';

let opened: Promise<Engine> | undefined;

export const published = (): Promise<Engine> => (opened ??= openNative('data/tables'));
