import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { KeptBodies } from '../../../deploy/kept-bodies.ts'
import type { Variant } from '../../../deploy/site-files.ts'
import { etagOf } from '../../../deploy/site-files.ts'
import { tempFolder } from '../cli/temp-folder.ts'

function variant(path: string, text: string): Variant {
  return { path, etag: etagOf(Buffer.from(text)), size: text.length }
}

/** Asks until it is there, as reading takes a while. */
const get = (bodies: KeptBodies, file: Variant) => vi.waitUntil(() => bodies.get(file)?.toString(), { interval: 1 })

it('reads a file once, for the next time that it is asked for', async () => {
  const folder = tempFolder({ 'a.html': 'one' })
  const bodies = new KeptBodies(folder)
  const file = variant('a.html', 'one')
  expect(bodies.get(file)).toBeUndefined()
  expect(await get(bodies, file)).toBe('one')
  rmSync(join(folder, 'a.html'))
  expect(await get(bodies, file)).toBe('one')
})

it('lets those go that nobody asked for the longest', async () => {
  const files = ['a', 'b', 'c'].map((name) => variant(name, name.repeat(40)))
  const folder = tempFolder(Object.fromEntries(files.map(({ path }) => [path, path.repeat(40)])))
  const bodies = new KeptBodies(folder, 100)
  const [a, b, c] = files as [Variant, Variant, Variant]
  for (const file of [a, b, a, c]) await get(bodies, file)
  expect(bodies.bytes).toBe(80)
  expect(bodies.get(a)).toBeDefined()
  expect(bodies.get(c)).toBeDefined()
  expect(bodies.get(b)).toBeUndefined()
})

it('never keeps what is not what its validator names, nor a large file', async () => {
  const folder = tempFolder({ 'a.html': 'one', 'b.html': 'two', large: 'x'.repeat(300_000) })
  const bodies = new KeptBodies(folder)
  writeFileSync(join(folder, 'a.html'), 'other')
  bodies.get(variant('a.html', 'one'))
  bodies.get(variant('gone.html', ''))
  bodies.get(variant('large', 'x'.repeat(300_000)))
  await get(bodies, variant('b.html', 'two'))
  expect(bodies.get(variant('a.html', 'one'))).toBeUndefined()
  expect(bodies.bytes).toBe(3)
})
