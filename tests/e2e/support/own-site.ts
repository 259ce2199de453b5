import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteServer } from '../../../deploy/server.ts'
import { serveFolder } from '../../../deploy/server.ts'
import { FOLDER } from './pages.ts'

/** A copy of the finished site that a test can change, and take off the network, always at the same address. */
export class OwnSite {
  readonly url: string
  readonly #folder: string
  #server: SiteServer | undefined

  private constructor(folder: string, server: SiteServer) {
    this.#folder = folder
    this.#server = server
    this.url = server.url
  }

  static async start(): Promise<OwnSite> {
    const folder = mkdtempSync(join(tmpdir(), 'fixproof-site-'))
    cpSync(FOLDER, folder, { recursive: true })
    return new OwnSite(folder, await serveFolder({ folder, port: 0 }))
  }

  /** From now on nothing answers, as where there is no network. */
  async leaveNetwork(): Promise<void> {
    await this.#server?.close()
    this.#server = undefined
  }

  async joinNetwork(): Promise<void> {
    this.#server ??= await serveFolder({ folder: this.#folder, port: Number(new URL(this.url).port) })
  }

  /** Publishes a file in another version, without the compressed ones of the old. */
  async publish(path: string, change: (text: string) => string): Promise<void> {
    await this.leaveNetwork()
    const file = join(this.#folder, path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true })
    await this.joinNetwork()
  }

  /** Takes a file away. */
  async withdraw(path: string): Promise<void> {
    await this.leaveNetwork()
    for (const ending of ['', '.br', '.gz']) rmSync(join(this.#folder, path + ending), { force: true })
    await this.joinNetwork()
  }

  async end(): Promise<void> {
    await this.leaveNetwork()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
