import { join } from 'node:path'
import { outputAddresses } from '../../../../guide/twins/outputs.ts'
import type { LiveNews } from '../../../../cli/live/live-edition.ts'
import { LiveEdition } from '../../../../cli/live/live-edition.ts'
import { TODAY } from '../build/edition/small-site.ts'

/** The edition of a project, and what it has told. */
export function openEdition(root: string) {
  const told: LiveNews[] = []
  const settings = { root, content: join(root, 'content'), origin: 'https://fixproof.example', today: TODAY }
  return { edition: new LiveEdition(settings, (news) => told.push(news)), told }
}

/** Everything that an edition answers, by what is asked. */
export async function answersOf({ pages, outputs }: LiveEdition): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  for (const [name, list] of Object.entries(pages.lists)) answers[name] = await list()
  const paths = (await pages.lists.articles()).map(({ path }) => path)
  for (const path of paths) answers[path] = await pages.article(path).catch(String)
  for (const address of outputAddresses(paths)) answers[address] = await outputs.at(address)
  return answers
}
