import { withStyle } from '../../guide/sitemap/style.ts'

/** The sitemap module links to a style sheet in XSLT only. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('sitemap:output', (output) => {
    output.sitemap = withStyle(output.sitemap)
  })
})
