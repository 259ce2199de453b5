import { describe, expect, it } from 'vitest'
import { build, project } from '../build/edition/build-site.ts'
import type { FileChange } from '../build/edition/changes.ts'
import { backFrom, changeFiles, edited, FILE_CHANGES, FIVE } from '../build/edition/changes.ts'
import { SMALL_SITE } from '../build/edition/small-site.ts'
import { answersOf, openEdition } from './open-edition.ts'

const CONTENT = 'content/'
const [, FIVE_IN_CONTENT = ''] = FIVE.split(CONTENT)
const FIVE_ADDRESS = '/blog/how-to/five'

/** A project that is watched, with everything read and judged. */
async function open() {
  const { root, settings } = project()
  const { edition, told } = openEdition(root)
  await edition.judgeRest()
  /** Saves files, and tells the edition as the watcher does. */
  const save = async (change: FileChange): Promise<void> => {
    changeFiles(root, change)
    const paths = Object.keys(change)
    if (paths.some((path) => !path.startsWith(CONTENT))) await edition.reload()
    await edition.update(paths.filter((path) => path.startsWith(CONTENT)).map((path) => path.slice(CONTENT.length)))
  }
  const issues = (): string => told.at(-1)?.issues ?? ''
  return { root, settings, edition, told, save, issues }
}

/** What an edition knows that has seen nothing else. */
async function anew(root: string) {
  const { edition, told } = openEdition(root)
  await edition.judgeRest()
  return { answers: await answersOf(edition), issues: told.at(-1)?.issues }
}

describe('LiveEdition', () => {
  it('gives pages what a build gives them', async () => {
    const { settings, edition } = await open()
    const { files } = await build({ ...settings, isPreview: true })
    const answers = await answersOf(edition)
    const given = (file: string): unknown => {
      const [, json = ''] = /<main>(.*)<\/main>/s.exec(files.get(file) ?? '') ?? []
      return (JSON.parse(json) as { given: unknown }).given
    }
    const { articles, checklists, glossary, facts, proofs } = answers
    const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
    expect(given('about.html')).toEqual(asJson({ articles, checklists, glossary, facts, proofs }))
    const paths = Object.keys(answers).filter((path) => /^\/blog\/[^/]+\/[^/.]+$/.test(path))
    expect(paths).toHaveLength(7)
    for (const path of paths) expect(given(`${path.slice(1)}.html`)).toEqual(asJson(answers[path]))
  })

  it('gives the files beside pages as a build writes them, with nothing of what is not published', async () => {
    const { settings, edition } = await open()
    const { files } = await build(settings)
    const answers = await answersOf(edition)
    const outputs = Object.entries(answers).filter(([address]) => /\.\w+$/.test(address))
    const made = outputs.filter(([, answer]) => answer !== undefined)
    for (const [address, answer] of made) {
      const written = Buffer.from(files.get(address.slice(1)) ?? '', 'latin1').toString()
      expect([address, (answer as { text: string }).text]).toEqual([address, written])
    }
    expect(made.map(([address]) => address)).not.toContain('/blog/guides/draft.md')
    expect(made.length).toBeGreaterThan(10)
  })

  // What shows an error keeps its last good text, which one that has seen nothing else can't know.
  it.each(Object.entries(FILE_CHANGES))(
    'knows after a change what it would know from nothing: %s',
    async (_, change) => {
      const { root, edition, save, issues } = await open()
      const before = await answersOf(edition)
      await save(change)
      await edition.judgeRest()
      const fresh = await anew(root)
      expect(issues()).toBe(fresh.issues)
      if (!issues().includes(' error ')) expect(await answersOf(edition)).toEqual(fresh.answers)
      await save(backFrom(change))
      await edition.judgeRest()
      expect(await answersOf(edition)).toEqual(before)
      expect(issues()).toBe('')
    },
  )

  it('keeps the page of a text with an error, and tells the error until it is mended', async () => {
    const { edition, told, save, issues } = await open()
    const before = await edition.pages.article(FIVE_ADDRESS)
    await save({ [FIVE]: `${SMALL_SITE[FIVE]}\n[broken](/blog/guides/nothing)\n` })
    expect(issues()).toContain(`${FIVE}:17:1 error link-target`)
    expect(told.at(-1)?.isChanged).toBe(false)
    expect(await edition.pages.article(FIVE_ADDRESS)).toEqual(before)
    await save(edited(FIVE, 'of it.', 'of that.'))
    expect(told.at(-1)).toEqual({ isChanged: true, issues: '' })
    expect(JSON.stringify(await edition.pages.article(FIVE_ADDRESS))).toContain('of that.')
  })

  it('shows a text as it is that was never right', async () => {
    const { root } = project()
    changeFiles(root, { [FIVE]: `${SMALL_SITE[FIVE]}\n[broken](/blog/guides/nothing)\n` })
    const { edition, told } = openEdition(root)
    await edition.judgeRest()
    changeFiles(root, { [FIVE]: `${SMALL_SITE[FIVE]}\n[also broken](/blog/guides/nothing)\n` })
    await edition.update([FIVE_IN_CONTENT])
    expect(told.at(-1)?.isChanged).toBe(true)
    expect(JSON.stringify(await edition.pages.article(FIVE_ADDRESS))).toContain('also broken')
  })

  it('tells at once what a save broke in another file only when that file was judged, and keeps what is known till then', async () => {
    const { edition, save, issues } = await open()
    await save(edited('content/blog/guides/two.md', '## The first part', '## Another part'))
    expect(issues()).toBe('')
    await edition.judgeRest()
    expect(issues()).toContain(`${FIVE}:16:5 error link-fragment`)
    await save(edited('content/blog/guides/one.md', 'Guide 1', 'Guide I'))
    expect(issues()).toContain(`${FIVE}:16:5 error link-fragment`)
  })

  it('says nothing of a file that was saved as it was', async () => {
    const { told, save } = await open()
    const count = told.length
    await save({ [FIVE]: SMALL_SITE[FIVE] })
    expect(told).toHaveLength(count)
  })

  it('answers before all texts are read, and tells when lists show more', async () => {
    const { root } = project()
    const { edition, told } = openEdition(root)
    const lists = await edition.pages.lists.checklists()
    expect(lists).toHaveLength(7)
    expect(lists.flatMap(({ checklist }) => checklist)).toEqual([])
    expect((await edition.pages.article('/blog/guides/two'))?.article.checklist).toHaveLength(1)
    await edition.judgeRest()
    expect(told).toEqual([{ isChanged: true, issues: '' }])
    expect((await edition.pages.lists.checklists()).flatMap(({ checklist }) => checklist)).toHaveLength(1)
  })

  it('has no page where there is no article', async () => {
    const { edition } = await open()
    expect(await edition.pages.article('/blog/guides/nothing')).toBeUndefined()
    expect(await edition.outputs.at('/blog/guides/nothing.json')).toBeUndefined()
    expect(await edition.outputs.at('/nothing')).toBeUndefined()
  })
})
