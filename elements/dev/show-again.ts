let latest = 0

/**
 * Puts the text of the page as it is now in the place of the one that is shown; what is around it, and where the reader is,
 * stays. Elements begin anew in it.
 *
 * @returns false where the page has to be loaded again
 */
export async function showAgain(): Promise<boolean> {
  const turn = ++latest
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
  const text = await answer.text()
  // A later save has asked meanwhile.
  if (turn !== latest) return true
  const next = new DOMParser().parseFromString(text, 'text/html')
  const [shown, main] = [document, next].map((page) => page.querySelector('main'))
  if (!answer.ok || !shown || !main) return false
  document.title = next.title
  shown.replaceWith(main)
  return true
}
