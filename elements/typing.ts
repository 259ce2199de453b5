const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable=false])'

/** True for a key that a field, another listener or the system may be meant by. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.defaultPrevented || event.altKey || Boolean((event.target as Element).closest?.(FIELDS))
}
