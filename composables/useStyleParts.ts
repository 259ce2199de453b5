/**
 * Links style sheets of their own (modules/style-parts) behind the one that Nuxt links on every page: Nuxt adds it last,
 * and of two rules in one layer the later one counts.
 *
 * @param addresses in the order of the cascade; empty ones, as in dev, are left out
 */
export function useStyleParts(...addresses: string[]): void {
  const links = addresses.filter((href) => href !== '')
  useHead({ link: links.map((href) => ({ rel: 'stylesheet', href, tagPriority: 'low' })) })
}
