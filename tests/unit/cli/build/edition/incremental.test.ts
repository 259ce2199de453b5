import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EditionSettings } from '../../../../../cli/build/edition/settings.ts'
import { writeFiles } from '../../temp-folder.ts'
import type { Built } from './build-site.ts'
import { build, buildAnew, project } from './build-site.ts'
import type { FileChange } from './changes.ts'
import { backFrom, changeFiles, edited, FILE_CHANGES, FIVE } from './changes.ts'
import { fakeApp } from './fake-app.ts'
import { SMALL_SITE } from './small-site.ts'

/** What differs from the small site: a file without text is taken away. */
interface Change {
  /** Settings of the build before. */
  first?: Partial<EditionSettings>
  files?: FileChange
  settings?: Partial<EditionSettings>
  app?: Record<string, string>
}

const CHANGES: Record<string, Change> = {
  ...Object.fromEntries(Object.entries(FILE_CHANGES).map(([name, files]) => [name, { files }])),
  'the public address': { settings: { origin: 'https://another.example' } },
  'the day, on which an article appears': { settings: { today: '2026-12-02' }, app: fakeApp('2026-12-02') },
  'a preview': { settings: { isPreview: true } },
  'the day of a preview': {
    first: { isPreview: true },
    settings: { today: '2026-12-02' },
    app: fakeApp('2026-12-02'),
  },
  'the application': { settings: { appKey: 'other' }, app: fakeApp('2026-11-22', 'second') },
  'a file of the application': { app: { 'public/_nuxt/style.css': 'b{}' } },
  'the code that reads': { settings: { codeKey: 'other' } },
}

/** What a project is built to when it has changed, from what was kept and from nothing, and what when it is as it was. */
async function buildChanged({ first, files = {}, settings: changed, app = {} }: Change) {
  const { root, ...given } = project()
  const settings = { ...given.settings, ...first }
  const before = await build(settings)
  changeFiles(root, files)
  writeFiles(settings.app, app)
  const after = await build({ ...settings, ...changed })
  const anew = await buildAnew({ ...settings, ...changed })
  changeFiles(root, backFrom(files))
  writeFiles(settings.app, fakeApp(settings.today))
  const back = await build(settings)
  return { before, after, anew, back }
}

/** Paths of the files that are not the same in both, byte for byte. */
function differing(a: Built, b: Built): string[] {
  return [...new Set([...a.files.keys(), ...b.files.keys()])].filter((path) => a.files.get(path) !== b.files.get(path))
}

describe('makeEdition', () => {
  it.each(Object.entries(CHANGES))('writes after a change what it writes from nothing: %s', async (name, change) => {
    const { before, after, anew, back } = await buildChanged(change)
    expect(before.files.size).toBeGreaterThan(0)
    expect(differing(after, anew)).toEqual([])
    expect(after.told).toBe(anew.told)
    expect(differing(before, back)).toEqual([])
    expect(back.told).toBe(before.told)
    // A change that changes nothing would prove nothing.
    if (name !== 'the code that reads') expect([...differing(before, after), after.told]).not.toEqual([before.told])
  })

  it('tells the editor of another file which link leads nowhere now', async () => {
    const { after } = await buildChanged(CHANGES['a heading that a link of another article names'] ?? {})
    expect(after.files.size).toBe(0)
    expect(after.told).toContain('content/blog/how-to/five.md:16:5 error link-fragment')
  })

  it('reads one file for a changed sentence, and renders its page', async () => {
    const { after } = await buildChanged({ files: edited(FIVE, 'of it.', 'of that.') })
    expect(after.read).toEqual(['blog/how-to/five.md: all'])
    expect(after.rendered).toEqual(['/blog/how-to/five'])
  })

  it('judges of the files that are the same only those whose questions are answered otherwise', async () => {
    const judgedAfter = async (name: string) => {
      const { after } = await buildChanged(CHANGES[name] ?? {})
      return after.read.filter((item) => item.endsWith(': issues'))
    }
    expect(await judgedAfter('a new article')).toEqual([])
    expect(await judgedAfter('a heading that no link names')).toEqual([])
    // One shows a card of it, five has a link there, and the list asks what each address is.
    const asked = ['blog/guides/one.md', 'blog/how-to/five.md', 'published.txt']
    expect(await judgedAfter('a title')).toEqual(asked.map((path) => `${path}: issues`))
  })

  it('renders what shows a changed title, and no page of another article', async () => {
    const { before, after } = await buildChanged({ files: edited(FIVE, 'Guide 5', 'Guide V') })
    const lists = before.rendered.filter((route) => !/^\/blog\/.+\//.test(route))
    // six follows five in its category, and chooses its guides among others.
    expect(after.rendered).toEqual([...lists, '/blog/how-to/five', '/blog/how-to/six'].sort())
  })

  it('makes anew what somebody has changed in the published site', async () => {
    const { settings } = project()
    const first = await build(settings)
    for (const path of ['blog/how-to/five.html', 'blog/how-to/five.md', 'blog/how-to/five.json'])
      appendFileSync(join(first.staging.folder, path), 'by hand')
    const second = await build(settings)
    expect(second.read.map((item) => item.replace(/:.*/, ''))).toContain('blog/how-to/five.md')
    expect(second.rendered).toEqual(['/blog/how-to/five'])
    expect(differing(first, second)).toEqual([])
  })

  it('reads and renders nothing where nothing has changed', async () => {
    const { settings } = project()
    const first = await build(settings)
    const second = await build(settings)
    expect(first.read).toHaveLength(Object.keys(SMALL_SITE).filter((path) => path.startsWith('content/')).length)
    expect(second).toMatchObject({ read: [], rendered: [] })
    expect(differing(first, second)).toEqual([])
  })
})
