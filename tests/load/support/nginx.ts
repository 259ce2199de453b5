import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTool } from '../../../cli/checks/tools.ts'
import type { Served } from './served.ts'
import { freePort } from './served.ts'

/** Debian has the program where not every user looks for it. */
const SBIN = '/usr/sbin'

/** Only what serving the same files at the same addresses takes, so that nginx is as fast as it can be. */
function configuration(folder: string, work: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${work}/${name};`,
  )
  return `daemon off;
worker_processes auto;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
events { worker_connections 4096; }
http {
${temporary.join('\n')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  # After a thousand requests nginx ends a connection, which is another test.
  keepalive_requests 1000000000;
  types { text/html html; text/css css; text/javascript js; application/json json; application/xml xml; image/png png; }
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    gzip_static on;
    location / { try_files $uri $uri.html $uri/index.html =404; }
  }
}
`
}

function children(parent: number): number[] {
  const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, owner]) => (pid && owner === parent ? [pid] : []))
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(Boolean(socket.destroy()))).once('error', () => resolve(false))
  })
}

/**
 * Starts Debian's nginx, which is installed where it is missing.
 *
 * @returns the server, or why there is none
 */
export async function startNginx(folder: string): Promise<Served | { problem: string }> {
  process.env.PATH = `${process.env.PATH}:${SBIN}`
  const nginx = await findTool('nginx')
  if ('problem' in nginx) return nginx
  const work = mkdtempSync(join(tmpdir(), 'fixproof-nginx-'))
  const port = await freePort()
  const file = join(work, 'nginx.conf')
  writeFileSync(file, configuration(folder, work, port))
  const child = spawn(nginx.path, ['-c', file, '-e', join(work, 'error.log')], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(child, 'close')
  while (!(await isListening(port))) if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`)
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
