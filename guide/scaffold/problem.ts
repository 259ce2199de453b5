/** What keeps a new file from being written, as one or two sentences for the person who asked for it. */
export class ScaffoldProblem extends Error {}
