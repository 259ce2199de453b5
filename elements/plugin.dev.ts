import { defineNuxtPlugin } from '#imports'
import { ContentIssues } from './dev/content-issues.ts'
import './dev/content-issues.css'
import { ASK, CHANGED, ISSUES } from './dev/events.ts'

/** In dev Vue hydrates first, then the same elements as in production take over; mistakes in the content are shown. */
export default defineNuxtPlugin((app) => {
  app.hook('app:suspense:resolve', () => void import('./index.ts'))

  if (!import.meta.hot) return
  if (!customElements.get('content-issues')) customElements.define('content-issues', ContentIssues)
  const issues = new ContentIssues()
  issues.hidden = true
  import.meta.hot.on(ISSUES, (text: string) => issues.show(text))
  // Pages are written to be rendered once, so new content is shown by loading the page again; its place is kept.
  import.meta.hot.on(CHANGED, () => location.reload())
  app.hook('app:mounted', () => {
    document.body.append(issues)
    import.meta.hot?.send(ASK)
  })
})
