import { defineCheck } from '../check.ts'

/** Files that must not be published → why. */
const FORBIDDEN: [pattern: RegExp, reason: string][] = [
  [/(?:^|\/)_payload\.js(?:on)?(?:\.|$)/, 'It holds the data of a page for a client that is not there.'],
  [/(?:^|\/)__nuxt_content(?:\/|$)/, 'It holds the database of all content, drafts included.'],
  [/\.map(?:\.(?:br|gz|zst))?$/, 'It holds the source of a script or a style.'],
  [/^200\.html(?:\.|$)/, 'It is a blank page for client rendering.'],
  [/.\/index\.html$/, 'Servers answer for it with a trailing slash, at a second address.'],
]

export const forbiddenFiles = defineCheck({
  id: 'forbidden-files',
  why: 'What a generator leaves beside the pages costs bytes and can publish what was meant to stay at home.',
  *site(site) {
    for (const path of site.files.sizes.keys()) {
      const found = FORBIDDEN.find(([pattern]) => pattern.test(path))
      if (!found) continue
      yield {
        page: path,
        message: `The file must not be published. ${found[1]}`,
        hint: 'Look at cli/build/edition/write-files.ts, and at modules/application.ts.',
      }
    }
  },
  *file({ path, text }) {
    if (/\.(?:js|mjs|css)$/.test(path) && /[#@] sourceMappingURL=/.test(text)) {
      yield { message: 'The file names a source map.', hint: 'Set "sourcemap: false" for what built it.' }
    }
  },
})
