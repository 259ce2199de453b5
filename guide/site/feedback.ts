/** The page that a reader has something to say about. */
export interface FeedbackPage {
  title: string
  /** Its absolute address. */
  url: string
}

/**
 * The address of a new issue with the page filled in. It ends so that the name of a section can be put behind it.
 *
 * @param repository address of the repository, such as `https://github.com/owner/name`
 */
export function feedbackUrl(repository: string, { title, url }: FeedbackPage): string {
  const query = [
    ['title', `Unclear: ${title}`],
    ['body', `What is unclear, or does not work?\n\n\n\nPage: ${url}\nSection: `],
  ]
  return `${repository}/issues/new?${query.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}
