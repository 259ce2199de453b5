import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../temp-folder.ts'

const MODULE = pathToFileURL('cli/launch/hand-over.mjs').href

function launcher(command: string): string[] {
  const folder = tempFolder({ 'command.mjs': command })
  const options = JSON.stringify({ cwd: folder, firstInPath: '/first/folder' })
  const script = `import { handOver } from '${MODULE}'; handOver(process.execPath, ['command.mjs', 'x y'], ${options})`
  return ['--input-type=module', '--eval', script]
}

describe('handOver', () => {
  it('passes on arguments, the folder, the PATH and the exit code', () => {
    const command = 'console.log(process.argv[2], process.env.PATH); process.exitCode = 7'
    const { status, stdout } = spawnSync(process.execPath, launcher(command), { encoding: 'utf8' })
    expect(status).toBe(7)
    expect(stdout).toMatch(/^x y \/first\/folder:/)
  })

  it('passes on a signal and lets the command end in its own way', async () => {
    const command = `process.on('SIGTERM', () => { console.log('ending'); process.exit(5) }); setInterval(() => {}, 1000); console.log('ready')`
    const child = spawn(process.execPath, launcher(command), { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (text: Buffer) => {
      output += text
      if (output === 'ready\n') child.kill('SIGTERM')
    })
    const [code] = (await once(child, 'close')) as [number]
    expect(output).toBe('ready\nending\n')
    expect(code).toBe(5)
  })

  it('dies of the signal that the command died of', () => {
    const { signal } = spawnSync(
      process.execPath,
      launcher(`process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)`),
    )
    expect(signal).toBe('SIGTERM')
  })
})
