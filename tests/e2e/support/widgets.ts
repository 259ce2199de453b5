import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { PAGES } from '../../../offline/stores.ts'

/** A part of the page that a reader can open, tick or choose. */
export interface Widget {
  /** Custom element that it is about. */
  element: string
  /** What is shown of it closed; nothing where it is not there before it is open. */
  closed?: string
  /** Opens it with the keyboard alone, and waits until it is open. */
  open: (page: Page) => Promise<void>
  /** What is shown of it open, where it is something else. */
  opened?: string
  /** Takes it out of the way of the next. */
  close?: (page: Page) => Promise<void>
}

const section = (name: string): string => `[data-widget=${name}]`

const escape = (page: Page): Promise<void> => page.keyboard.press('Escape')

/** Puts the focus on a button or box that can be reached with Tab, and presses a key. */
async function press(page: Page, selector: string, key: string): Promise<void> {
  const control = page.locator(selector).first()
  await expect(control).toBeVisible()
  expect(await control.evaluate((element: HTMLElement) => element.tabIndex), selector).toBeGreaterThanOrEqual(0)
  await control.focus()
  await page.keyboard.press(key)
}

/** Every element of the site on the page of widgets, as fixtures/widgets/page.html has it. */
export const WIDGETS_OF_THE_SITE: readonly Widget[] = [
  {
    element: 'code-block',
    closed: section('code-block'),
    open: async (page) => {
      await press(page, `${section('code-block')} button[aria-label=Lines]`, 'Enter')
      await press(page, `${section('code-block')} .line-number`, 'Enter')
      await expect(page.locator('.line.is-target')).toHaveCount(1)
    },
  },
  {
    element: 'code-tabs',
    closed: section('code-tabs'),
    open: async (page) => {
      await press(page, `${section('code-tabs')} [role=tab][tabindex="0"]`, 'End')
      await expect(page.getByRole('tab').last()).toHaveAttribute('aria-selected', 'true')
    },
  },
  {
    element: 'check-list',
    closed: section('check-list'),
    open: async (page) => {
      await press(page, `${section('check-list')} input`, 'Space')
      await expect(page.getByRole('progressbar', { name: 'Progress: Keys and secrets' })).toHaveJSProperty('value', 1)
    },
  },
  {
    element: 'copy-guide',
    closed: section('copy-guide'),
    open: async (page) => {
      await press(page, `${section('copy-guide')} button`, 'Enter')
      await expect(page.locator('copy-guide [role=status]')).toContainText('could not be fetched')
    },
  },
  {
    element: 'term-note',
    closed: section('term-note'),
    open: async (page) => {
      await page.locator('term-note a').focus()
      await expect(page.getByRole('tooltip')).toBeVisible()
    },
    close: escape,
  },
  {
    element: 'contents-marker',
    closed: section('contents-marker'),
    open: async (page) => {
      await press(page, 'contents-marker a >> nth=1', 'Enter')
      await page.evaluate(() => document.querySelector('#second-part')?.scrollIntoView())
      await expect(page.locator('contents-marker [aria-current]')).toHaveText('Second part')
    },
  },
  {
    element: 'my-stack',
    closed: section('my-stack'),
    open: async (page) => {
      await press(page, `${section('my-stack')} input[value=supabase]`, 'Space')
      await press(page, `${section('my-stack')} li input`, 'Space')
      await press(page, '[data-do=reset]', 'Enter')
      await expect(page.locator('.stack-said').getByRole('button', { name: 'Undo' })).toBeVisible()
    },
  },
  {
    element: 'path-suggestions',
    open: async (page) => void (await expect(page.locator('path-suggestions a').first()).toBeVisible()),
    opened: section('path-suggestions'),
  },
  {
    element: 'kept-pages',
    open: async (page) => {
      // As the service worker keeps a guide; the list is read when the element comes into the page.
      await page.locator('kept-pages').evaluate(async (element, name) => {
        const store = await caches.open(name)
        await store.put('/blog/guides/kept', new Response('<title>A kept guide · Site</title>'))
        element.replaceWith(element.cloneNode(true))
      }, PAGES)
      await expect(page.locator('kept-pages').getByRole('link', { name: 'A kept guide' })).toBeVisible()
    },
    opened: section('kept-pages'),
  },
  { element: 'search-page', closed: section('search-page'), open: async () => {} },
  {
    element: 'theme-switch',
    closed: '.site-header',
    open: async (page) => {
      await press(page, 'theme-switch button', 'Enter')
      await expect(page.locator('theme-switch')).toHaveAttribute('data-theme', 'light')
      await press(page, 'theme-switch button', 'Space')
      await expect(page.locator('theme-switch')).toHaveAttribute('data-theme', 'dark')
    },
    close: async (page) => {
      await press(page, 'theme-switch button', 'Enter')
      await expect(page.locator('theme-switch')).toHaveAttribute('data-theme', 'system')
    },
  },
  {
    element: 'keyboard-help',
    closed: '.site-footer',
    open: async (page) => {
      await press(page, 'keyboard-help button', 'Enter')
      await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
    },
    opened: 'keyboard-help dialog',
    close: escape,
  },
]

/** The search over the page, where no field of the search page is: it stands on pages of its own. */
export const SEARCH_DIALOG: Widget = {
  element: 'site-search',
  open: async (page) => {
    await press(page, 'site-search a', 'Enter')
    // The categories come with the index, whenever that is loaded.
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Look through a category' })).toBeVisible()
  },
  opened: 'dialog[open]',
  close: escape,
}
