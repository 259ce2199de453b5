/** In dev: what the content rules found, over the foot of the page. It can be folded, and goes when nothing is wrong. */
export class ContentIssues extends HTMLElement {
  show(text: string): void {
    this.hidden = text === ''
    if (this.hidden) return
    const details = document.createElement('details')
    const summary = document.createElement('summary')
    const report = document.createElement('pre')
    details.open = this.querySelector('details')?.open ?? true
    summary.textContent = 'The content has mistakes'
    report.textContent = text
    report.tabIndex = 0
    details.append(summary, report)
    this.replaceChildren(details)
  }
}
