export default defineEventHandler((event) => {
  setHeader(event, 'content-type', 'text/plain; charset=utf-8')
  return `User-agent: *\nAllow: /\n\nSitemap: ${useRuntimeConfig(event).public.siteUrl}/sitemap.xml\n`
})
