import { robotsText } from '../../guide/site/robots.ts'

export default defineEventHandler((event) => {
  setHeader(event, 'content-type', 'text/plain; charset=utf-8')
  const { isPreview, public: shared } = useRuntimeConfig(event)
  return robotsText(shared.siteUrl, isPreview)
})
