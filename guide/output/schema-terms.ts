/** Properties of https://schema.org/Thing that any node of ours may have, and those of JSON-LD itself. */
const THING = ['@type', '@id', 'name', 'description', 'url', 'image', 'alternateName', 'mainEntityOfPage']

const WORK = ['inLanguage', 'isPartOf', 'publisher', 'author', 'datePublished', 'dateModified', 'about', 'mentions']

const PAGE = [...THING, ...WORK, 'breadcrumb', 'mainEntity', 'primaryImageOfPage']

const ARTICLE = [...THING, ...WORK, 'headline', 'wordCount', 'timeRequired', 'citation', 'keywords', 'correction']

const TERM = [...THING, 'termCode', 'inDefinedTermSet']

/**
 * The types of schema.org that the site writes, each with the properties that it writes of them: a new one is added here
 * on purpose, after a look at its page on https://schema.org. What is not here is a mistake: SearchAction and HowTo,
 * which search engines have given up, and ratings, which nobody gave.
 */
export const SCHEMA_TERMS: Readonly<Record<string, readonly string[]>> = {
  AboutPage: PAGE,
  Answer: ['@type', 'text'],
  Article: ARTICLE,
  BreadcrumbList: ['@type', '@id', 'itemListElement'],
  CollectionPage: PAGE,
  CorrectionComment: ['@type', 'text', 'datePublished', 'url'],
  CreativeWork: ['@type', 'name', 'url', 'datePublished'],
  DefinedTerm: TERM,
  DefinedTermSet: [...THING, 'inLanguage', 'publisher', 'hasDefinedTerm'],
  FAQPage: PAGE,
  ImageObject: ['@type', '@id', 'url', 'width', 'height', 'caption'],
  ItemList: ['@type', '@id', 'name', 'numberOfItems', 'itemListElement'],
  ListItem: ['@type', 'position', 'name', 'item', 'url'],
  Organization: [...THING, 'logo', 'publishingPrinciples', 'correctionsPolicy', 'sameAs'],
  Person: ['@type', '@id', 'name', 'url', 'jobTitle'],
  Question: ['@type', 'name', 'acceptedAnswer'],
  SoftwareApplication: THING,
  TechArticle: [...ARTICLE, 'proficiencyLevel', 'dependencies'],
  Thing: THING,
  WebPage: PAGE,
  WebSite: [...THING, 'inLanguage', 'publisher'],
}
