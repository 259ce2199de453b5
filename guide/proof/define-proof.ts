/** Where the attack happens; `proof/runtimes/` has what each needs. */
export const RUNTIMES = ['node', 'postgres', 'firestore', 'browser', 'types', 'parse'] as const

export type RuntimeKind = (typeof RUNTIMES)[number]

/** The two sides of a sample, named as verdicts are. */
export const SIDES = ['vulnerable', 'fixed'] as const

export type SideName = (typeof SIDES)[number]

/** One side as a proof gets to see it. It does not say which one, so that no proof can answer by name. */
export interface Side {
  /**
   * The absolute path of a file of this side.
   *
   * @param name below `vulnerable/` or `fixed/`; without it the only file of a side that is one file, such as `fixed.sql`
   * @throws Error naming the files that there are
   */
  path(name?: string): string
  /** The text of a file of this side. */
  text(name?: string): string
  /** The module in a file of this side. */
  load<Module>(name?: string): Promise<Module>
  /** Every file of this side, sorted. */
  files(): string[]
}

/** What a world may use. Everything made with it is taken away when the attack is over, also when it failed. */
export interface Sandbox {
  /** The text of a file of the sample that both sides share, such as `schema.sql`. */
  shared(name: string): string
  /** The absolute path of such a file. */
  sharedPath(name: string): string
  /** A new folder for files; it is deleted afterwards. */
  folder(): string
  /** Has something ended afterwards; the last one that was given goes first. */
  defer(end: () => unknown): void
  /** Fires when the time is up. */
  signal: AbortSignal
}

/** What came of one attack or one use. */
export interface Observation {
  /** True when the attacker got what they wanted, or the rightful user was served. */
  succeeded: boolean
  /**
   * What was seen, in words for readers and the same on every run: no ports, times or random ids. Such as `200, A’s order`
   * or `404`.
   */
  seen: string
}

/** Something that is tried on both sides. */
export interface Attempt<World> {
  /** Who does what, as a short sentence without a full stop: `B reads A’s order by its id`. */
  name: string
  /** The one function for both sides. Each call gets a world of its own. */
  run: (world: World) => Observation | Promise<Observation>
}

/** A sample that is attacked: two sides, and what tells them apart. */
export interface Proof<World = unknown> {
  /** What the sample is about, 10 to 70 characters. */
  title: string
  /** What was attacked, as one sentence for the proof strip. */
  attacked: string
  runtime: RuntimeKind
  /** npm packages whose installed versions are reported; those of Node and Postgres are added. */
  packages?: readonly string[]
  /** Makes the world of one attempt from one side: starts its server, loads its tables and sessions. */
  open: (side: Side, sandbox: Sandbox) => World | Promise<World>
  /** Each succeeds on the vulnerable side and fails on the fixed one. */
  attacks: readonly [Attempt<World>, ...Attempt<World>[]]
  /** What a rightful user does: it works on both sides, so that nothing is safe by being broken. */
  uses: readonly [Attempt<World>, ...Attempt<World>[]]
  /** Milliseconds for one attempt with its world; default 120,000. */
  timeLimit?: number
}

/** Describes a proof: the default export of `samples/<id>/proof.ts`. */
export function defineProof<World>(proof: Proof<World>): Proof<World> {
  return proof
}
