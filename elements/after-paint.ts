/**
 * Resolves when what was changed in the page is painted, or would be: hidden pages paint nothing. What a reader did is
 * answered first, and what takes longer than a frame is done after that: https://web.dev/articles/optimize-inp
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
}
