import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EditionSettings } from '../../../../../cli/build/edition/settings.ts'
import { samples } from '../../../guide/proof/sample-files.ts'
import { writeFiles } from '../../temp-folder.ts'
import type { Built } from './build-site.ts'
import { build, buildAnew, project } from './build-site.ts'
import { fakeApp } from './fake-app.ts'
import { SMALL_SITE } from './small-site.ts'

/** What differs from the small site: a file without text is taken away. */
interface Change {
  /** Settings of the build before. */
  first?: Partial<EditionSettings>
  files?: Record<string, string | undefined>
  settings?: Partial<EditionSettings>
  app?: Record<string, string>
}

const ONE = 'content/blog/guides/one.md'
const TWO = 'content/blog/guides/two.md'
const THREE = 'content/blog/guides/three.md'
const FIVE = 'content/blog/how-to/five.md'

/** A file of the small site with other words in it. */
function edited(path: string, from: string, to: string): Record<string, string> {
  const text = SMALL_SITE[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not say "${from}".`)
  return { [path]: text.replace(from, to) }
}

const published = (from: string, to: string) => edited('content/published.txt', from, to)

const CHANGES: Record<string, Change> = {
  'a sentence': { files: edited(TWO, 'Ask the database.', 'Ask the database again.') },
  'a title': { files: edited(TWO, 'Guide 2', 'Guide II') },
  'a description': { files: edited(TWO, 'What 2', 'What II') },
  'a date': { files: edited(TWO, '2026-11-01', '2026-10-01') },
  'tags, which change the order of what is related': { files: edited(ONE, 'tags: [rls]', 'tags: [rls, keys]') },
  'tools, which change what is related': { files: edited(THREE, 'stack: [nextjs]', 'stack: [supabase]') },
  'a heading that a link of another article names': { files: edited(TWO, '## The first part', '## Another part') },
  'a heading that no link names': { files: edited(ONE, '## The first part', '## Another part') },
  'a question': { files: edited(ONE, 'Is the key public?', 'Is this key public?') },
  'an item of a checklist': { files: edited(TWO, 'Turn the policy on', 'Turn each policy on') },
  'an old address': { files: edited(TWO, '/blog/guides/old', '/blog/guides/older') },
  'a correction': {
    files: edited(
      ONE,
      'author: ada',
      'author: ada\ncorrections:\n  - date: 2026-11-10\n    what: The name of the role was wrong.',
    ),
  },
  'a new article': {
    files: {
      'content/blog/how-to/eight.md': (SMALL_SITE[FIVE] ?? '')
        .replaceAll('Guide 5', 'Guide 8')
        .replace('What 5', 'What 8'),
      ...published('/blog/how-to/six', '/blog/how-to/six\n/blog/how-to/eight'),
    },
  },
  'an article taken away': {
    files: {
      [FIVE]: undefined,
      'content/removed.yml': '- path: /blog/how-to/five\n  reason: It told nothing.\n  date: 2026-11-20\n',
    },
  },
  'an article taken away that a card shows': { files: { [TWO]: undefined } },
  'an article with another address': {
    files: {
      [THREE]: undefined,
      'content/blog/how-to/third.md': (SMALL_SITE[THREE] ?? '').replace(
        'tags:',
        'aliases: [/blog/guides/three]\ntags:',
      ),
      ...published('/blog/how-to/six', '/blog/how-to/six\n/blog/how-to/third'),
    },
  },
  'a draft that is published': {
    files: {
      ...edited('content/blog/guides/draft.md', 'draft: true\n', ''),
      ...published('/blog/guides/one', '/blog/guides/draft\n/blog/guides/one'),
    },
  },
  'an article that is a draft again': {
    files: { ...edited(FIVE, 'date:', 'draft: true\ndate:'), ...published('/blog/how-to/five\n', '') },
  },
  'the name of a term': { files: edited('content/glossary/rls.md', 'Row level', 'Row-level') },
  'the short words of a term': { files: edited('content/glossary/rls.md', 'row by row', 'for each row') },
  'the text of a term': { files: edited('content/glossary/rls.md', 'is asked for', 'is read for') },
  'a term that is not there': { files: { 'content/glossary/rls.md': undefined } },
  'the value of a fact': { files: edited('content/facts/leaks.yml', 'value: 50', 'value: 60') },
  'the statement of a fact': { files: edited('content/facts/leaks.yml', 'One of two', 'Half of all') },
  'the name of an author': { files: edited('content/authors/ada.yml', 'Ada Example', 'Ada B. Example') },
  'the code of a sample': {
    files: Object.fromEntries(
      samples({
        'samples/idor/fixed/app.ts':
          edited('samples/idor/fixed/app.ts', '{ id, owner }', '{ id, owner: me }')['samples/idor/fixed/app.ts'] ?? '',
      }),
    ),
  },
  'the report of a proof': { files: Object.fromEntries(samples({}, { title: 'Notes of another one' })) },
  'how much of the code is checked': {
    files: {
      'content/code-check.json': JSON.stringify({
        fences: 0,
        checked: 0,
        fromSamples: 0,
        unchecked: [],
        byLanguage: {},
      }),
    },
  },
  'a file in public/ that an article shows': { files: { 'public/diagram.svg': undefined } },
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
  const apply = (next: Record<string, string | undefined>) => {
    for (const [path, text] of Object.entries(next)) {
      if (text === undefined) rmSync(join(root, path), { force: true })
      else writeFiles(root, { [path]: text })
    }
  }
  const before = await build(settings)
  apply(files)
  writeFiles(settings.app, app)
  const after = await build({ ...settings, ...changed })
  const anew = await buildAnew({ ...settings, ...changed })
  apply(Object.fromEntries(Object.keys(files).map((path) => [path, SMALL_SITE[path]])))
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

  it('renders what shows a changed title, and no page of another article', async () => {
    const { before, after } = await buildChanged({ files: edited(FIVE, 'Guide 5', 'Guide V') })
    const lists = before.rendered.filter((route) => !/^\/blog\/.+\//.test(route))
    // six follows five in its category, and chooses its guides among others.
    expect(after.rendered).toEqual([...lists, '/blog/how-to/five', '/blog/how-to/six'].sort())
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
