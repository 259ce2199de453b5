import { describe, expect, it } from 'vitest'
import { run, runWith } from '../../../../fixtures/output/run.ts'
import { validSite } from '../../../../fixtures/output/site.ts'

const TWIN = '/blog/guides/session-cookies.md'

describe('llms', () => {
  it.each(['llms.txt', 'llms-full.txt'])('finds that %s is missing, and that it has no name', (path) => {
    const { [path]: _list, ...files } = validSite()
    expect(run(files)).toEqual([`llms ${path}: The file does not exist.`])
    expect(runWith(path, '# Example guide\n\n', '')).toEqual([
      `llms ${path}: It does not begin with a name and a quoted line.`,
    ])
  })

  it('finds an article that is not listed, and one that is listed twice', () => {
    const entry = `- [Session cookies that hold](https://guide.example${TWIN}): Which flags it needs.\n`
    expect(runWith('llms.txt', entry, '')).toEqual([`llms llms.txt: It lists ${TWIN} 0 times.`])
    expect(runWith('llms.txt', entry, entry + entry)).toEqual([`llms llms.txt: It lists ${TWIN} 2 times.`])
  })

  it('finds an entry that leads nowhere', () => {
    expect(runWith('llms.txt', '## Guides\n', '## Guides\n\n- [Gone](https://guide.example/gone.md)\n')).toEqual([
      'llms llms.txt: "https://guide.example/gone.md" (link) leads to no page and no file.',
    ])
  })

  it('finds a text that is not whole', () => {
    expect(runWith('llms-full.txt', 'Go to', 'Go')).toEqual([
      `llms llms-full.txt: It does not have the text of ${TWIN}.`,
    ])
  })
})
