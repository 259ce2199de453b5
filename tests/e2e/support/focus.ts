import type { Page } from '@playwright/test'

/** What can be worked with and is shown, in the order of the page, each with a number that finds it again. */
export function reachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const candidates = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')
    const shown = [...candidates].filter((element) => {
      return element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
    })
    return shown.map((element, index) => {
      element.dataset.stop = `${index} ${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`
      return element.dataset.stop
    })
  })
}

/** A place where Tab stopped. */
export interface Stop {
  name: string
  /** Empty when a reader can see where the focus is. */
  problem: string
}

/** Presses Tab and looks at what has the focus; undefined when it has left the page. */
export async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (!element || element === document.body) return undefined
    const looks = () => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor, color } = getComputedStyle(element)
      return [outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineColor}`, backgroundColor, color].join()
    }
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect()
    const problems: string[] = []
    if (width < 2 || height < 2) problems.push('is too small to be seen')
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) problems.push('is outside of the window')
    const focused = looks()
    element.blur()
    if (focused === looks()) problems.push('looks the same with the focus')
    element.focus({ preventScroll: true })
    return {
      name: element.dataset.stop ?? `${element.outerHTML.slice(0, 80)} was not expected`,
      problem: problems.join(),
    }
  })
}
