import { join } from 'node:path'
import { runProcess } from '../../../../cli/support/run-process.ts'
import { caddyFiles } from '../../../../deploy/hosts/caddy.ts'
import { writeFiles } from '../../../unit/cli/temp-folder.ts'
import { debianProgram } from '../debian.ts'
import { freePort } from '../../../support/free-port.ts'
import { startProgram } from '../program.ts'
import type { ServerUnderTest } from './server.ts'

/** No certificate is asked for, and nothing listens but the site. */
const MAIN = '{\n\tadmin off\n\tauto_https off\n}\nimport Caddyfile\n'

/** Debian's Caddy. */
export const caddy: ServerUnderTest = {
  name: 'caddy',
  async prepare({ folder: temporary, root }, hosted) {
    const program = await debianProgram(['caddy'], 'usr/bin/caddy', ['version'])
    if ('problem' in program) return program
    const port = await freePort()
    const folder = join(temporary, 'caddy')
    const log = join(folder, 'access.log')
    const options = {
      address: `http://:${port}`,
      root,
      lines: ['bind 127.0.0.1'],
      log: `file ${log}`,
    }
    writeFiles(folder, { 'Caddyfile.main': MAIN, ...caddyFiles(hosted, options) })
    const env = { ...program.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    const args = ['--config', join(folder, 'Caddyfile.main'), '--adapter', 'caddyfile']
    const checked = await runProcess(program.path, ['validate', ...args], { output: 'keep', env })
    if (checked.code !== 0) throw new Error(`Caddy refuses its configuration:\n${checked.output}`)
    return { log, start: () => startProgram(port, program.path, ['run', ...args], env) }
  },
}
