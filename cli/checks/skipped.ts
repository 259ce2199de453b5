/** Exit code of a check that could not run on this machine, after it printed why; test drivers have long used 77. */
export const SKIPPED = 77
