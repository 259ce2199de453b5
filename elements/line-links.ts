/** Without a script, links to lines of code lead to the block that they are in. */
export function completeLineLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lines]')) {
    link.href += link.dataset.lines ?? ''
    delete link.dataset.lines
  }
}
