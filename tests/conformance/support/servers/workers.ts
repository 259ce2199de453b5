import { cpSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from '../../../../cli/support/root.ts'
import { ASSETS, cloudflareFiles } from '../../../../deploy/hosts/cloudflare.ts'
import { isPublished } from '../../../../deploy/hosts/published.ts'
import { writeFiles } from '../../../unit/cli/temp-folder.ts'
import { freePort } from '../../../support/free-port.ts'
import { startProgram } from '../program.ts'
import type { ServerUnderTest } from './server.ts'

/** Nothing is told to anybody, and nothing is asked of the network. */
const QUIET = {
  CI: '1',
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  NO_UPDATE_NOTIFIER: '1',
  FORCE_COLOR: '0',
}

/** The runtime of Cloudflare Workers, as their own tool starts it. */
export const workers: ServerUnderTest = {
  name: 'workers',
  async prepare({ folder: temporary, root }, hosted) {
    const port = await freePort()
    const folder = join(temporary, 'workers')
    cpSync(root, join(folder, ASSETS), { recursive: true, filter: (path) => isPublished(path.slice(root.length + 1)) })
    writeFiles(folder, cloudflareFiles(hosted, { name: 'conformance', worker: join(ROOT, 'deploy/edge/worker.ts') }))
    const args = ['node_modules/wrangler/bin/wrangler.js', 'dev', '--config', join(folder, 'wrangler.jsonc')]
    const local = ['--local', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(await freePort())]
    const env = { ...QUIET, XDG_CONFIG_HOME: folder, WRANGLER_LOG_PATH: join(folder, 'logs') }
    return { start: () => startProgram(port, process.execPath, [...args, ...local], env, ROOT) }
  },
}
