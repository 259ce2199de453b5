import { globSync } from 'node:fs'
import { join } from 'node:path'
import { runProcess } from '../../../../cli/support/run-process.ts'
import { nginxFiles } from '../../../../deploy/hosts/nginx.ts'
import { writeFiles } from '../../../unit/cli/temp-folder.ts'
import { debianProgram } from '../debian.ts'
import { freePort } from '../../../support/free-port.ts'
import { startProgram } from '../program.ts'
import type { ServerUnderTest } from './server.ts'

/** Debian's packages: the program and its modules. */
export const NGINX_PACKAGES = [
  'nginx',
  'libnginx-mod-http-brotli-static',
  'libnginx-mod-http-headers-more-filter',
  // What the modules need beyond what every Debian has.
  'libbrotli1',
]

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** What Debian's own main file does around the one that is written: no user, nothing outside of the folder. */
function mainFile(modules: readonly string[], folder: string): string {
  return [
    ...modules.map((module) => `load_module ${module};`),
    'daemon off;',
    'master_process off;',
    `pid ${folder}/nginx.pid;`,
    'error_log stderr;',
    'events {}',
    'http {',
    ...TEMPORARY.map((name) => `  ${name}_temp_path ${folder}/temporary-${name};`),
    '  include site.conf;',
    '}\n',
  ].join('\n')
}

/** Debian's nginx, with its modules for Brotli and for headers. */
export const nginx: ServerUnderTest = {
  name: 'nginx',
  async prepare({ folder: temporary, root }, hosted) {
    const program = await debianProgram(NGINX_PACKAGES, 'usr/sbin/nginx', ['-v'])
    if ('problem' in program) return program
    const port = await freePort()
    const folder = join(temporary, 'nginx')
    const log = join(folder, 'access.log')
    const modules = globSync('usr/lib/nginx/modules/*.so', { cwd: program.folder }).sort()
    const options = { listen: [`127.0.0.1:${port}`], root, log }
    writeFiles(folder, {
      'nginx.conf': mainFile(
        modules.map((module) => join(program.folder, module)),
        folder,
      ),
      ...nginxFiles(hosted, options),
    })
    const args = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr']
    const checked = await runProcess(program.path, ['-t', ...args], { output: 'keep', env: program.env })
    if (checked.code !== 0) throw new Error(`nginx refuses its configuration:\n${checked.output}`)
    return { log, start: () => startProgram(port, program.path, args, program.env) }
  },
}
