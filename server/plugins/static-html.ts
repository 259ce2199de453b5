/**
 * Pages are never hydrated in production, so what only hydration reads is taken out: Vue's markers of fragments and
 * empty branches, and the copy of the site's configuration that nuxt-site-config leaves for its client plugin (an
 * inline script that the content security policy would have to allow). It is added in `render:html`, by a plugin that
 * comes after this one, so the finished response is changed.
 */
export default defineNitroPlugin((nitro) => {
  if (import.meta.dev) return
  nitro.hooks.hook('render:response', (response) => {
    if (typeof response.body !== 'string') return
    response.body = response.body
      .replace(/<script>window\.__NUXT_SITE_CONFIG__=[\s\S]*?<\/script>/, '')
      .replace(/<!--[[\]]?-->/g, '')
  })
})
