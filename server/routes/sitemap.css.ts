import { sitemapStyle } from '../../guide/sitemap/style.ts'
import site from '../../site.config.ts'

export default defineEventHandler((event) => {
  setHeader(event, 'content-type', 'text/css; charset=utf-8')
  return sitemapStyle(site)
})
