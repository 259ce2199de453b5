import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test'

/** What is noticed in the page itself; it is called through a binding of this name. */
const BINDING = '__reportViolation'

/** What Playwright says for itself where tests are run without a service worker. */
const OF_THE_TESTS = 'Service Worker registration blocked by Playwright'

/** Runs before the scripts of a page. */
function reportViolations(binding: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report = (window as unknown as Record<string, (text: string) => void>)[binding]
    report?.(`${event.effectiveDirective} blocks ${event.blockedURI} on ${event.documentURI}`)
  })
}

/**
 * Everything that goes wrong in the pages of a browser context, whatever the test looks at. Each problem is one line:
 * `console: …`, `exception: …`, `request: …`, `status: …`, `policy: …`, `origin: …`.
 */
export class Problems {
  readonly #found: string[] = []
  readonly #expected: RegExp[] = []
  readonly #origin: string

  private constructor(origin: string) {
    this.#origin = origin
  }

  /**
   * Listens to a context, before its first page is opened.
   *
   * @param origin of the site; requests to any other are problems
   */
  static async watch(context: BrowserContext, origin: string): Promise<Problems> {
    const problems = new Problems(origin)
    context.on('console', (message) => problems.#onConsole(message))
    context.on('weberror', (event) => problems.#add('exception', event.error().message))
    context.on('request', (request) => problems.#onRequest(request))
    context.on('requestfailed', (request) => problems.#onFailed(request))
    context.on('response', (response) => problems.#onResponse(response))
    await context.exposeBinding(BINDING, (_source, text: string) => problems.#add('policy', text))
    await context.addInitScript(reportViolations, BINDING)
    return problems
  }

  /** Declares a problem that the test is about. It must occur: see `unexpected`. */
  expect(...patterns: RegExp[]): void {
    this.#expected.push(...patterns)
  }

  /** Problems that no test declared, and declared ones that did not occur. */
  unexpected(): string[] {
    const surprises = this.#found.filter((problem) => !this.#expected.some((pattern) => pattern.test(problem)))
    const missing = this.#expected.filter((pattern) => !this.#found.some((problem) => pattern.test(problem)))
    return [...surprises, ...missing.map((pattern) => `expected, and did not occur: ${pattern}`)]
  }

  /** Waits for what the pages have to report so far. A rejected promise is reported in a task of its own, later. */
  async settle(context: BrowserContext): Promise<void> {
    const nextTasks = () => new Promise<void>((resolve) => setTimeout(() => setTimeout(resolve)))
    await Promise.all(context.pages().map((page) => page.evaluate(nextTasks)))
  }

  #add(kind: string, text: string): void {
    this.#found.push(`${kind}: ${text}`)
  }

  #onConsole(message: ConsoleMessage): void {
    if (!['error', 'warning', 'assert'].includes(message.type()) || message.text() === OF_THE_TESTS) return
    const { url } = message.location()
    this.#add('console', `${message.text()} (${url})`)
  }

  #onRequest(request: Request): void {
    const url = new URL(request.url())
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== this.#origin) {
      this.#add('origin', `${request.url()} was asked for`)
    }
  }

  #onFailed(request: Request): void {
    const reason = request.failure()?.errorText
    // The page was left before the answer came.
    if (reason === 'net::ERR_ABORTED') return
    this.#add('request', `${request.url()} failed: ${reason}`)
  }

  #onResponse(response: Response): void {
    if (response.status() >= 400) this.#add('status', `${response.status()} for ${response.url()}`)
  }
}
