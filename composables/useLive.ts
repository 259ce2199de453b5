import { ARTICLE, LISTS, LIVE } from '../guide/edition/live.ts'
import type { ArticlePage, SiteContent } from '../guide/edition/content.ts'

/** In dev: asks the process that reads the content (modules/live-edition). */
async function useLive<Answer>(what: string): Promise<Answer | undefined> {
  const { origin } = useRequestURL()
  const { data, error } = await useAsyncData(`live:${what}`, () =>
    // Not by Nuxt's own way, which stays inside the server of the pages.
    fetch(`${origin}${LIVE}${what}`).then(async (answer) => {
      const body = (await answer.json()) as Answer & { message?: string }
      if (answer.status === 404) return null
      if (!answer.ok) throw createError({ status: answer.status, statusText: body.message, fatal: true })
      return body
    }),
  )
  if (error.value) throw error.value
  return (data.value as Answer | null) ?? undefined
}

/** What the page of an article is made from; undefined where there is none. */
export function useLiveArticle(path: string): Promise<ArticlePage | undefined> {
  return useLive(`${ARTICLE}?address=${encodeURIComponent(path)}`)
}

/** A list that pages are made from. */
export async function useLiveList<Name extends keyof SiteContent>(name: Name): Promise<SiteContent[Name]> {
  const list = await useLive<SiteContent[Name]>(`${LISTS}${name}`)
  if (!list) throw createError({ status: 500, statusText: `The dev server gives no ${name}.`, fatal: true })
  return list
}
