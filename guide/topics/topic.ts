/** What guides are indexed by besides their category. */
export const TOPIC_KINDS = ['stack', 'cwe', 'owasp'] as const

export type TopicKind = (typeof TOPIC_KINDS)[number]

/** The page that lists all topics. */
export const TOPICS_PATH = '/topics'

export const TOPICS_TITLE = 'Index of tools and weaknesses'

/** A tool or a weakness that guides name in their fields, and the page that lists these guides. */
export interface Topic {
  kind: TopicKind
  /** As it stands in the fields of a guide: `supabase`, `CWE-639`, `A01:2025`. */
  id: string
  /** `/cwe/cwe-639` */
  path: string
  /** Name of the thing, as its vendor or catalogue writes it. */
  name: string
  /** Title of the page. */
  title: string
  /** What the page holds or what the weakness is: 50 to 160 characters. */
  description: string
  /** Where the vendor or the catalogue explains it, if known. */
  official?: { title: string; url: string }
  /** Id of the glossary term that explains it. */
  term?: string
}

/** Address of the page of a topic: its id in lower case, without signs that addresses would have to escape. */
export function topicPath(kind: TopicKind, id: string): string {
  return `/${kind}/${id.toLowerCase().replaceAll(':', '-')}`
}
