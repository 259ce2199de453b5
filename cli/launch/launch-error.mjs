/** A failure that is told to the person in one sentence, without a stack trace. */
export class LaunchError extends Error {}
