/** An answer that a reader can give to what is said. */
export type Answer = [label: string, act: () => void]

/**
 * Says something in a line of the page, politely, with buttons for the answers. An answer that is given takes the buttons
 * away.
 */
export function say(line: Element, text: string, ...answers: Answer[]): void {
  const status = line.querySelector('[role=status]')
  if (!status) return
  status.textContent = text
  const buttons = answers.map(([label, act]) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.addEventListener('click', () => {
      say(line, '')
      act()
    })
    return button
  })
  line.replaceChildren(status, ...buttons)
}
