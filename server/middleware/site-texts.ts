import { siteTexts } from '../../guide/site/texts.ts'
import site from '../../site.config.ts'

/** Answers for robots.txt, security.txt, the key for IndexNow and the manifest. */
export default defineEventHandler((event) => {
  const { isPreview, public: shared } = useRuntimeConfig(event)
  const file = siteTexts(site, shared.siteUrl, isPreview).get(getRequestURL(event).pathname)
  if (!file) return undefined
  setHeader(event, 'content-type', `${file.type}; charset=utf-8`)
  return file.text
})
