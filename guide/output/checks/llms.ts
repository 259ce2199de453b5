import { LLMS, LLMS_FULL, twinAddresses } from '../../twins/outputs.ts'
import { defineCheck } from '../check.ts'
import { createLinkJudge } from '../link-judge.ts'
import { readMarkdownTwin } from '../markdown-twin.ts'
import { isPublished } from '../published.ts'
import type { OutputSite } from '../site.ts'

const REBUILD = 'Both lists are written by guide/twins/llms.ts.'

function read(site: OutputSite, address: string): string | undefined {
  const path = address.slice(1)
  return site.files.sizes.has(path) ? site.files.read(path).toString('utf8') : undefined
}

/** Address of a twin → where its text begins in the file that has all of them. */
function startsOf(full: string): Map<string, number> {
  const marks = full.matchAll(/^<!-- (https?:\/\/\S+) -->\n\n/gm)
  return new Map([...marks].map(({ 0: mark, 1: url = '', index }) => [url, index + mark.length]))
}

export const llms = defineCheck({
  id: 'llms',
  why: 'Language models find every article through llms.txt, and read all of them in llms-full.txt.',
  *site(site) {
    const published = [...site.pages.values()].filter((page) => isPublished(page, site))
    const judge = createLinkJudge(site)
    const list = read(site, LLMS)
    const full = read(site, LLMS_FULL)
    for (const [address, text] of [
      [LLMS, list],
      [LLMS_FULL, full],
    ] as const) {
      if (text === undefined) yield { page: address.slice(1), message: 'The file does not exist.', hint: REBUILD }
      else if (!/^# \S.*\n\n> \S/.test(text)) {
        yield { page: address.slice(1), message: 'It does not begin with a name and a quoted line.', hint: REBUILD }
      }
    }
    const starts = startsOf(full ?? '')
    const links = readMarkdownTwin(list ?? '').links
    for (const href of links) {
      const fault = judge(href, site.options.url, 'link')
      if (fault) yield { page: LLMS.slice(1), ...fault }
    }
    for (const page of published) {
      const { markdown } = twinAddresses(page.address)
      const times = links.filter((href) => href === site.options.url + markdown).length
      const twin = read(site, markdown)
      if (list !== undefined && times !== 1) {
        yield { page: LLMS.slice(1), message: `It lists ${markdown} ${times} times.`, hint: REBUILD }
      }
      if (
        full !== undefined &&
        twin !== undefined &&
        !full.startsWith(twin, starts.get(site.options.url + markdown) ?? full.length)
      ) {
        yield { page: LLMS_FULL.slice(1), message: `It does not have the text of ${markdown}.`, hint: REBUILD }
      }
    }
  },
})
