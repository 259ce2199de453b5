import { nearestPage, resolvePath, splitHref } from './addresses.ts'
import { defineRule } from './define-rule.ts'
import { isInternal, linksOf } from './links.ts'
import { isAheadOf } from './site-index.ts'
import { didYouMean } from './words.ts'

export default defineRule({
  id: 'link-target',
  summary: 'A link to this site leads to a page that is published, or to a file in public/.',
  severity: 'error',
  needs: 'tree',
  *test({ document, site, body }) {
    const base = document.address ?? '/glossary'
    for (const { href, at } of linksOf(body)) {
      if (!isInternal(href) || href.trim().startsWith('#')) continue
      const written = splitHref(href.trim()).path
      // Nuxt Content takes .md from relative links, so that they also work in an editor.
      const path = resolvePath(/^[^/]/.test(written) ? written.replace(/\.md$/, '') : written, base)
      const article = site.articles.get(path)
      if (written === '' && !href.includes('?')) {
        yield { at, message: 'The link has no address.', hint: 'Write where it leads.' }
      } else if (article) {
        if (!isAheadOf(document, article, site)) continue
        yield { at, message: `${path} is not published: it is a draft or has a date in the future.` }
      } else if (!site.pages.has(path) && !site.publicFiles.has(path)) {
        const moved = site.aliases.get(path)
        if (moved) {
          yield { at, severity: 'warning', message: `${path} is an old path.`, hint: `Write ${moved.address}.` }
        } else {
          yield { at, message: `There is no page ${path}.`, hint: didYouMean(nearestPage(site, path)) }
        }
      }
    }
  },
})
