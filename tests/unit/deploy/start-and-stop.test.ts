import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiteServer } from '../../../deploy/server.ts'
import { serveFolder } from '../../../deploy/server.ts'
import { writeFiles } from '../cli/temp-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'fixproof-serve-'))
const site = join(folder, 'public')
let server: SiteServer

beforeAll(async () => {
  writeFiles(site, { 'index.html': '<!doctype html><title>A page</title>' })
  server = await serveFolder({ folder: site, port: 0 })
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('serveFolder', () => {
  it('says that a folder is missing or empty', async () => {
    await expect(serveFolder({ folder: join(folder, 'none'), port: 0 })).rejects.toThrow('There is no folder')
  })

  it('rejects with the code of the system when the port is in use', async () => {
    await expect(serveFolder({ folder: site, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('listens on this machine only', async ({ skip }) => {
    expect(server.url).toBe(`http://localhost:${server.port}`)
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === 'IPv4')
    if (!outside) return skip('This machine has no other address.')
    const refused = await new Promise((resolve) => {
      connect(server.port, outside.address)
        .on('connect', () => resolve('connected'))
        .on('error', () => resolve('refused'))
    })
    expect(refused).toBe('refused')
  })

  it('finishes what is being sent before it stops, and frees the port', async () => {
    const big = join(folder, 'big')
    writeFiles(big, { 'index.html': 'x'.repeat(20_000_000) })
    const other = await serveFolder({ folder: big, port: 0 })
    const received = new Promise<number>((resolve, reject) => {
      request({ host: '127.0.0.1', port: other.port, agent: false }, (response) => {
        let length = 0
        response.pause()
        setTimeout(() => response.resume(), 300)
        response.on('data', (chunk: Buffer) => (length += chunk.length)).on('end', () => resolve(length))
        void other.close()
      })
        .on('error', reject)
        .end()
    })
    expect(await received).toBe(20_000_000)
    const again = await serveFolder({ folder: big, port: other.port })
    await again.close()
  })
})
