import type { UpdatePayload } from 'vite'
import { defineNuxtPlugin } from '#imports'
import { ContentIssues } from './dev/content-issues.ts'
import './dev/content-issues.css'
import { ASK, CHANGED, ISSUES } from './dev/events.ts'
import { showAgain } from './dev/show-again.ts'

/** In dev Vue hydrates first, then the same elements as in production take over; mistakes in the content are shown. */
export default defineNuxtPlugin((app) => {
  let isHydrated = false
  app.hook('app:suspense:resolve', () => {
    isHydrated = true
    void import('./index.ts')
  })

  // By this name, which Vite looks for in the source.
  const hot = import.meta.hot
  if (!hot) return
  if (!customElements.get('content-issues')) customElements.define('content-issues', ContentIssues)
  const issues = new ContentIssues()
  issues.hidden = true
  hot.on(ISSUES, (text: string) => issues.show(text))

  let isShownAgain = false
  const reload = (): void => location.reload()
  hot.on(CHANGED, () => {
    if (!isHydrated) return reload()
    isShownAgain = true
    showAgain().then((isShown) => isShown || reload(), reload)
  })
  // Vue knows nothing of a text that was put in the place of its own.
  hot.on('vite:beforeUpdate', ({ updates }: UpdatePayload) => {
    if (isShownAgain && updates.some(({ type }) => type === 'js-update')) reload()
  })
  app.hook('app:mounted', () => {
    document.body.append(issues)
    hot.send(ASK)
  })
})
