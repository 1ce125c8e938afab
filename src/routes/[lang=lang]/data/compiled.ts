/** The day on which the facts and figures of this release were compiled. ISO 8601. */
export const COMPILED = '2026-11-23';
