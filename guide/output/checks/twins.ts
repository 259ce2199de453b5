import { outputAt, twinAddresses } from '../../twins/outputs.ts'
import { defineCheck } from '../check.ts'
import type { SiteProblem } from '../check.ts'
import { isObject } from '../json.ts'
import type { JsonValue } from '../json.ts'
import { createLinkJudge } from '../link-judge.ts'
import type { LinkJudge } from '../link-judge.ts'
import { readMarkdownTwin } from '../markdown-twin.ts'
import type { PageFacts } from '../page.ts'
import { isPublished } from '../published.ts'
import type { OutputSite } from '../site.ts'

const REBUILD = 'Twins are written by guide/twins from the article’s file.'

function* problemsOfMarkdown(text: string, page: PageFacts, judge: LinkJudge): Iterable<Omit<SiteProblem, 'page'>> {
  const { fields, links, leftovers } = readMarkdownTwin(text)
  if (fields?.url !== page.url) {
    yield { message: `Its frontmatter has no "url: ${page.url}", or can't be read.`, hint: REBUILD }
  }
  for (const leftover of leftovers) {
    yield { message: `"${leftover}" was left of a tag.`, hint: 'Look at guide/twins/tags.' }
  }
  for (const href of links) {
    const isAbsolute = /^(?:https?:\/\/|mailto:|tel:)/.test(href)
    const fault = isAbsolute ? judge(href, page.url, 'Markdown link') : undefined
    if (!isAbsolute) yield { message: `"${href}" is not absolute.`, hint: REBUILD }
    if (fault) yield fault
  }
}

function* problemsOfJson(text: string, page: PageFacts): Iterable<Omit<SiteProblem, 'page'>> {
  let twin: JsonValue
  try {
    twin = JSON.parse(text) as JsonValue
  } catch (error) {
    yield { message: `It is not valid JSON: ${error instanceof Error ? error.message : String(error)}`, hint: REBUILD }
    return
  }
  if (!isObject(twin) || twin.path !== page.address || twin.url !== page.url) {
    yield { message: `Its path and url are not those of ${page.address}.`, hint: REBUILD }
  }
}

function* problemsOfPage(site: OutputSite, page: PageFacts, judge: LinkJudge): Iterable<SiteProblem> {
  const { markdown, json } = twinAddresses(page.address)
  const problemsOf = {
    [markdown]: (text: string) => problemsOfMarkdown(text, page, judge),
    [json]: (text: string) => problemsOfJson(text, page),
  }
  for (const [address, read] of Object.entries(problemsOf)) {
    const path = address.slice(1)
    if (!page.links.has(address)) {
      yield {
        page: page.address,
        message: `Its head does not link to ${address}.`,
        hint: 'Look at guide/twins/links.ts.',
      }
    }
    if (!site.files.sizes.has(path)) yield { page: path, message: 'The file does not exist.', hint: REBUILD }
    else for (const problem of read(site.files.read(path).toString('utf8'))) yield { page: path, ...problem }
  }
}

export const twins = defineCheck({
  id: 'twins',
  why: 'Programs that read an article as Markdown or JSON get what the page says, and nothing of our own notation.',
  *site(site) {
    const judge = createLinkJudge(site)
    for (const page of site.pages.values()) if (isPublished(page, site)) yield* problemsOfPage(site, page, judge)
    for (const path of site.files.sizes.keys()) {
      const output = outputAt(`/${path}`)
      const owner = output && 'path' in output ? site.pages.get(output.path) : undefined
      if (!(output && 'path' in output) && !path.endsWith('.md')) continue
      if (owner && isPublished(owner, site)) continue
      yield { page: path, message: 'It is a twin of no article.', hint: 'Only published articles have twins.' }
    }
  },
})
