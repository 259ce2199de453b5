import { addTemplate, defineNuxtModule } from '@nuxt/kit'
import site from '../site.config.ts'

/**
 * Writes the colours of site.config.ts as Tailwind tokens. `light-dark()` follows `color-scheme`, so both themes come
 * from one set of tokens and need no script.
 */
export default defineNuxtModule({
  meta: { name: 'site-colours' },
  setup() {
    addTemplate({
      filename: 'site-colours.css',
      write: true,
      getContents: () => {
        const tokens = Object.entries(site.colours).map(([name, { light, dark }]) => {
          return `  --color-${name}: light-dark(${light}, ${dark});`
        })
        return `@theme static {\n  --color-*: initial;\n${tokens.join('\n')}\n}\n`
      },
    })
  },
})
