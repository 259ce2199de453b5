import { fixPrompt } from '../guide/prompt/fix-prompt.ts'

const CONFIRMED_MS = 2000

/** What a button says, and until when it says something else. */
const labels = new WeakMap<HTMLButtonElement, { text: string; timer: number }>()

/** The twin is text that begins with its frontmatter; a host may answer with a page for whatever is missing. */
async function fetchTwin(address: string): Promise<string> {
  const response = await fetch(address)
  const text = await response.text()
  if (!response.ok || !text.startsWith('---\n')) throw new Error(`${address} is no Markdown twin.`)
  return text
}

async function fetchPrompt(address: string): Promise<string> {
  const prompt = fixPrompt(await fetchTwin(address))
  if (prompt === undefined) throw new Error(`${address} has no fixed code.`)
  return prompt
}

/** Safari allows writing only soon after the click, so it gets a promise of the text. */
function write(text: Promise<string>): Promise<void> {
  if (!('ClipboardItem' in window)) return text.then((written) => navigator.clipboard.writeText(written))
  const blob = text.then((written) => new Blob([written], { type: 'text/plain' }))
  // Where writing is refused nobody waits for the text any longer.
  blob.catch(() => {})
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
}

function confirm(button: HTMLButtonElement, told: string): void {
  const label = labels.get(button) ?? { text: button.textContent, timer: 0 }
  clearTimeout(label.timer)
  label.timer = window.setTimeout(() => (button.textContent = label.text), CONFIRMED_MS)
  labels.set(button, label)
  button.textContent = told
}

/**
 * Copies the Markdown twin at an address, or the prompt that its fixes make, and says on the button whether it was
 * allowed.
 *
 * @throws when the twin can't be had
 */
export async function copyGuide(button: HTMLButtonElement, address: string, isWhole: boolean): Promise<void> {
  const text = isWhole ? fetchTwin(address) : fetchPrompt(address)
  const told = write(text).then(
    () => 'Copied',
    () => 'Not allowed',
  )
  await text
  confirm(button, await told)
}
