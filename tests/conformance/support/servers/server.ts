import type { HostedSite } from '../../../../deploy/hosts/host.ts'
import type { Running } from '../program.ts'
import type { ConformanceSite } from '../site.ts'

/** What the tests know a server by. */
export type ServerName = 'nginx' | 'caddy' | 'workers'

/** A server that can be started. */
export interface Prepared {
  start(): Promise<Running>
  /** Absolute path of its access log, where it writes one. */
  log?: string
}

/** A server with a configuration that was written for it. */
export interface ServerUnderTest {
  name: ServerName
  /**
   * Gets the server, and has it check its configuration, where it can.
   *
   * @returns how to start it, or why it can't be had on this machine
   * @throws Error with what it printed when it refuses the configuration
   */
  prepare(site: ConformanceSite, hosted: HostedSite): Promise<Prepared | { problem: string }>
}
