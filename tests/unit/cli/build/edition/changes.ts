import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { samples } from '../../../guide/proof/sample-files.ts'
import { writeFiles } from '../../temp-folder.ts'
import { SMALL_SITE } from './small-site.ts'

/** Paths of files below the project → their texts; those without one are taken away. */
export type FileChange = Record<string, string | undefined>

const ONE = 'content/blog/guides/one.md'
const TWO = 'content/blog/guides/two.md'
const THREE = 'content/blog/guides/three.md'
export const FIVE = 'content/blog/how-to/five.md'

/** A file of the small site with other words in it. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = SMALL_SITE[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not say "${from}".`)
  return { [path]: text.replace(from, to) }
}

const published = (from: string, to: string) => edited('content/published.txt', from, to)

/** One change of each kind that an editor can make to a small site, and of the files beside it. */
export const FILE_CHANGES: Record<string, FileChange> = {
  'a sentence': edited(TWO, 'Ask the database.', 'Ask the database again.'),
  'a title': edited(TWO, 'Guide 2', 'Guide II'),
  'a description': edited(TWO, 'What 2', 'What II'),
  'a date': edited(TWO, '2026-11-01', '2026-10-01'),
  'tags, which change the order of what is related': edited(ONE, 'tags: [rls]', 'tags: [rls, keys]'),
  'tools, which change what is related': edited(THREE, 'stack: [nextjs]', 'stack: [supabase]'),
  'a heading that a link of another article names': edited(TWO, '## The first part', '## Another part'),
  'a heading that no link names': edited(ONE, '## The first part', '## Another part'),
  'a question': edited(ONE, 'Is the key public?', 'Is this key public?'),
  'an item of a checklist': edited(TWO, 'Turn the policy on', 'Turn each policy on'),
  'an old address': edited(TWO, '/blog/guides/old', '/blog/guides/older'),
  'a correction': edited(
    ONE,
    'author: ada',
    'author: ada\ncorrections:\n  - date: 2026-11-10\n    what: The name of the role was wrong.',
  ),
  'a new article': {
    'content/blog/how-to/eight.md': (SMALL_SITE[FIVE] ?? '')
      .replaceAll('Guide 5', 'Guide 8')
      .replace('What 5', 'What 8'),
    ...published('/blog/how-to/six', '/blog/how-to/six\n/blog/how-to/eight'),
  },
  'an article taken away': {
    [FIVE]: undefined,
    'content/removed.yml': '- path: /blog/how-to/five\n  reason: It told nothing.\n  date: 2026-11-20\n',
  },
  'an article taken away that a card shows': { [TWO]: undefined },
  'an article with another address': {
    [THREE]: undefined,
    'content/blog/how-to/third.md': (SMALL_SITE[THREE] ?? '').replace('tags:', 'aliases: [/blog/guides/three]\ntags:'),
    ...published('/blog/how-to/six', '/blog/how-to/six\n/blog/how-to/third'),
  },
  'a draft that is published': {
    ...edited('content/blog/guides/draft.md', 'draft: true\n', ''),
    ...published('/blog/guides/one', '/blog/guides/draft\n/blog/guides/one'),
  },
  'an article that is a draft again': {
    ...edited(FIVE, 'date:', 'draft: true\ndate:'),
    ...published('/blog/how-to/five\n', ''),
  },
  'the name of a term': edited('content/glossary/rls.md', 'Row level', 'Row-level'),
  'the short words of a term': edited('content/glossary/rls.md', 'row by row', 'for each row'),
  'the text of a term': edited('content/glossary/rls.md', 'is asked for', 'is read for'),
  'a term that is not there': { 'content/glossary/rls.md': undefined },
  'the value of a fact': edited('content/facts/leaks.yml', 'value: 50', 'value: 60'),
  'the statement of a fact': edited('content/facts/leaks.yml', 'One of two', 'Half of all'),
  'the name of an author': edited('content/authors/ada.yml', 'Ada Example', 'Ada B. Example'),
  'the code of a sample': Object.fromEntries(
    samples({
      'samples/idor/fixed/app.ts':
        edited('samples/idor/fixed/app.ts', '{ id, owner }', '{ id, owner: me }')['samples/idor/fixed/app.ts'] ?? '',
    }),
  ),
  'the report of a proof': Object.fromEntries(samples({}, { title: 'Notes of another one' })),
  'how much of the code is checked': {
    'content/code-check.json': JSON.stringify({
      fences: 0,
      checked: 0,
      fromSamples: 0,
      unchecked: [],
      byLanguage: {},
    }),
  },
  'a file in public/ that an article shows': { 'public/diagram.svg': undefined },
}

/** Makes a change in a project. */
export function changeFiles(root: string, change: FileChange): void {
  for (const [path, text] of Object.entries(change)) {
    if (text === undefined) rmSync(join(root, path), { force: true })
    else writeFiles(root, { [path]: text })
  }
}

/** What takes a change back. */
export function backFrom(change: FileChange): FileChange {
  return Object.fromEntries(Object.keys(change).map((path) => [path, SMALL_SITE[path]]))
}
