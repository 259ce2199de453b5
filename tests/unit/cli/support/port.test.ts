import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { assertPortFree, parsePort, portProblem } from '../../../../cli/support/port.ts'

describe('parsePort', () => {
  it.each([undefined, ''])('is 3000 for %j', (written) => {
    expect(parsePort(written)).toBe(3000)
  })

  it.each([
    ['1', 1],
    ['8080', 8080],
    ['65535', 65535],
  ])('reads %s', (written, port) => {
    expect(parsePort(written)).toBe(port)
  })

  it.each(['0', '65536', '-1', '80a', '3000.5', '1e3', ' 80', '0x50', 'http'])(
    'refuses %j in one sentence',
    (written) => {
      expect(() => parsePort(written)).toThrow(`PORT is "${written}", and it must be a whole number from 1 to 65535.`)
    },
  )
})

describe('portProblem', () => {
  it('names another port to try', () => {
    expect(portProblem(3000, 'EADDRINUSE')).toBe(
      'Port 3000 is in use by another program: stop that, or choose another one, such as PORT=3001.',
    )
    expect(portProblem(80, 'EACCES')).toBe(
      "Port 80 needs rights that you don't have: choose another one, such as PORT=3000.",
    )
    expect(portProblem(3000, undefined)).toContain('unknown reason')
  })
})

describe('assertPortFree', () => {
  it('says nothing for a free port, and one sentence for one in use', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await expect(assertPortFree(port)).rejects.toThrow(`Port ${port} is in use`)
    await new Promise((resolve) => server.close(resolve))
    await expect(assertPortFree(port)).resolves.toBeUndefined()
  })
})
