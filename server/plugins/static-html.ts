/**
 * Pages are never hydrated in production, so what only hydration reads is taken out: Vue's markers of fragments and
 * empty branches.
 */
export default defineNitroPlugin((nitro) => {
  if (import.meta.dev) return
  nitro.hooks.hook('render:response', (response) => {
    if (typeof response.body === 'string') response.body = response.body.replace(/<!--[[\]]?-->/g, '')
  })
})
