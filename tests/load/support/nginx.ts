import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { readHostedSite } from '../../../deploy/hosts/host.ts'
import { nginxFiles } from '../../../deploy/hosts/nginx.ts'
import { readFolder } from '../../../guide/output/files.ts'
import { debianProgram } from '../../conformance/support/debian.ts'
import { freePort } from '../../support/free-port.ts'
import { NGINX_PACKAGES } from '../../conformance/support/servers/nginx.ts'
import { writeFiles } from '../../unit/cli/temp-folder.ts'
import type { Served } from './served.ts'

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
const BETWEEN_TRIES_MS = 50

/** As many processes as there are processors, and as many connections as it likes. */
function mainFile(modules: readonly string[], work: string): string {
  return [
    ...modules.map((module) => `load_module ${module};`),
    'daemon off;',
    'worker_processes auto;',
    `pid ${work}/nginx.pid;`,
    'events { worker_connections 4096; }',
    'http {',
    '  sendfile on;',
    '  tcp_nopush on;',
    // After a thousand requests nginx ends a connection, which is another test.
    '  keepalive_requests 1000000000;',
    ...TEMPORARY.map((name) => `  ${name}_temp_path ${work}/temporary-${name};`),
    '  include site.conf;',
    '}\n',
  ].join('\n')
}

function children(parent: number): number[] {
  const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n')
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number))
  return pairs.flatMap(([pid, owner]) => (pid && owner === parent ? [pid] : []))
}

/**
 * Starts Debian's nginx with the configuration that `npm run deploy:config` writes.
 *
 * @returns the server, or why there is none
 */
export async function startNginx(folder: string): Promise<Served | { problem: string }> {
  const program = await debianProgram(NGINX_PACKAGES, 'usr/sbin/nginx', ['-v'])
  if ('problem' in program) return program
  const work = mkdtempSync(join(tmpdir(), 'fixproof-nginx-'))
  // It answers as a user of its own.
  chmodSync(work, 0o755)
  const port = await freePort()
  const hosted = readHostedSite(readFolder(folder), { origin: 'https://fixproof.example' })
  const modules = globSync('usr/lib/nginx/modules/*.so', { cwd: program.folder }).map((path) =>
    join(program.folder, path),
  )
  writeFiles(work, {
    'nginx.conf': mainFile(modules, work),
    ...nginxFiles(hosted, { listen: [`127.0.0.1:${port}`], root: folder, log: join(work, 'access.log') }),
  })
  const child = spawn(program.path, ['-p', work, '-c', 'nginx.conf', '-e', 'stderr'], {
    env: { ...process.env, ...program.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(child, 'close')
  while (children(child.pid ?? 0).length === 0) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`)
    await wait(BETWEEN_TRIES_MS)
  }
  return {
    name: 'nginx',
    port,
    processes: children(child.pid ?? 0),
    async stop() {
      child.kill('SIGQUIT')
      await ended
      rmSync(work, { recursive: true, force: true })
    },
  }
}
