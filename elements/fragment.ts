/** What stands behind `#` in the address, decoded; as it is where its escapes are broken. */
export function currentFragment(): string {
  const fragment = location.hash.slice(1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
