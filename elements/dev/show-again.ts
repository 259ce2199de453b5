let latest = 0

/** A picture that is the same stays the element that was loaded: another one has no height until a reader is near it. */
function keepPictures(pictures: HTMLImageElement[], main: Element): void {
  for (const next of main.querySelectorAll('img')) {
    const place = pictures.findIndex((picture) => picture.isEqualNode(next))
    const [same] = place < 0 ? [] : pictures.splice(place, 1)
    if (same) next.replaceWith(same)
  }
}

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
  const pictures = [...shown.querySelectorAll('img')]
  shown.replaceWith(main)
  // Only now: a picture that goes to another document is loaded anew.
  keepPictures(pictures, main)
  return true
}
