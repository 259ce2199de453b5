/** A day has no time of its own: midnight in UTC, with the zone written out. */
export function atMidnight(day: string): string {
  return `${day}T00:00:00Z`
}

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A calendar day as it is written on the page: 22 November 2026. */
export function formatDay(day: string): string {
  return format.format(new Date(atMidnight(day)))
}
