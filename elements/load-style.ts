const loaded = new Map<string, Promise<void>>()

function load(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      loaded.delete(href)
      link.remove()
      reject(new Error(`${href} could not be loaded.`))
    })
    document.head.append(link)
  })
}

/** Resolves when the style sheet holds; at once without an address, as in dev, where one sheet has all. Rejects where it can't be had. */
export async function loadStyle(href: string | undefined): Promise<void> {
  if (!href) return
  if (!loaded.has(href)) loaded.set(href, load(href))
  await loaded.get(href)
}
