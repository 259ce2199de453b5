import { describe, expect, it } from 'vitest'
import { readInstalled } from '../../../../../guide/code/versions.ts'
import { check, fence } from '../check.ts'

const ZOD = readInstalled('.', '.').get('zod')

/** Eight lines of fields less than the body: its first line is line 19. */
const FIELDS = `verified:
  versions:
    zod: '${ZOD}'`

const inArticle = (body: string, contexts = {}) => check({ fields: FIELDS, body, contexts })

/** To read the declarations takes seconds, on a busy machine many. */
const READ_LIMIT_MS = 180_000

describe('code-types', { timeout: READ_LIMIT_MS }, () => {
  it('accepts code that uses the packages of the article', async () => {
    expect(await inArticle(fence('ts', "import { z } from 'zod'", 'export const name = z.string()'))).toEqual([])
  })

  it('tells a wrong type, at its place', async () => {
    expect(await inArticle(fence('ts', "import { z } from 'zod'", 'export const n: number = z.string()'))).toEqual([
      expect.stringMatching(/^21:14 code-types: Type 'ZodString' is not assignable to type 'number'. \(TS2322\)$/),
    ])
  })

  it('tells an option that the package does not have', async () => {
    const found = await inArticle(fence('ts', "import { z } from 'zod'", 'z.string().emaill()'))
    expect(found).toEqual([expect.stringMatching(/^21:12 code-types: Property 'emaill' does not exist/)])
  })

  it('tells a package that the article does not name', async () => {
    expect(await inArticle(fence('ts', "import { ref } from 'vue'", 'export const x = ref(1)'))).toEqual([
      '20:21 code-types: The code imports vue, which verified.versions does not name.',
    ])
  })

  it('lets the fences of an article import each other', async () => {
    const lib = fence('ts [lib/safe.ts]', 'export const safe = (value: string) => value')
    const page = fence('tsx [app/[id]/page.ts]', "import { safe } from '@/lib/safe'", "export const a = safe('x')")
    const near = fence('ts [lib/near.ts]', "import { safe } from './safe'", 'export const b = safe(1)')
    expect(await inArticle(lib + page + near)).toEqual([
      "28:23 code-types: Argument of type 'number' is not assignable to parameter of type 'string'. (TS2345)",
    ])
  })

  it('gives them the version that is not vulnerable', async () => {
    const fixed = fence('ts [lib/a.ts] verdict=fixed', 'export const a = 1')
    const vulnerable = fence('ts [lib/a.ts] verdict=vulnerable', "export const a = 'x'")
    const user = fence('ts', "import { a } from './lib/a'", 'export const n: number = a')
    expect(await inArticle(fixed + vulnerable + user)).toEqual([])
  })

  it('keeps names of one fence from another', async () => {
    expect(await inArticle(fence('ts', 'const a = 1') + fence('ts', 'const a = 2'))).toEqual([])
  })

  it('reads files and names of a context', async () => {
    const contexts = {
      db: [{ path: 'lib/db.ts', text: 'export declare const db: { find(id: string): number }' }],
      key: [{ path: 'key.d.ts', text: 'declare const KEY: string' }],
    }
    const body = fence('ts context="db key"', "import { db } from '@/lib/db'", 'export const n: string = db.find(KEY)')
    expect(await inArticle(body, contexts)).toEqual([
      "21:14 code-types: Type 'number' is not assignable to type 'string'. (TS2322)",
    ])
    expect(
      await inArticle(fence('ts', 'export const k = KEY') + body.replace('string =', 'number ='), contexts),
    ).toEqual(["20:18 code-types: Cannot find name 'KEY'. (TS2304)"])
  })

  it('tells a context that is wrong itself', async () => {
    const contexts = { db: [{ path: 'lib/db.ts', text: '\nexport const db: Missing = 1' }] }
    expect(await inArticle(fence('ts context=db', 'export {}'), contexts)).toEqual([
      "20:1 code-types: lib/db.ts:2:18 of its context: Cannot find name 'Missing'. (TS2304)",
    ])
  })

  it('reads JavaScript, in which parameters have no types', async () => {
    expect(await inArticle(fence('js', 'export const f = (a) => a.b') + fence('js', 'Math.flor(1)'))).toEqual([
      expect.stringMatching(/^23:6 code-types: Property 'flor' does not exist/),
    ])
  })

  it('reads the packages that Deno names with a prefix', async () => {
    expect(await inArticle(fence('ts', "import { z } from 'npm:zod@4'", 'export const n = z.strin()'))).toEqual([
      expect.stringMatching(/^21:20 code-types: Property 'strin' does not exist/),
    ])
  })

  it('reads components, script and template', async () => {
    const form = fence('vue [Form.vue]', '<script setup lang="ts">', 'defineProps<{ name: string }>()', '</script>')
    const lines = [
      '<script setup lang="ts">',
      "import Form from './Form.vue'",
      '</script>',
      '<template>',
      '  <Form :name="1" />',
    ]
    expect(await inArticle(form + fence('vue', ...lines, '</template>'))).toEqual([
      "29:9 code-types: Type 'number' is not assignable to type 'string'. (TS2322)",
    ])
  })
})
