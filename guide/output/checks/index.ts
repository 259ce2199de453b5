import type { Check } from '../check.ts'
import { budget } from './budget.ts'
import { canonical } from './canonical.ts'
import { codeBlocks } from './code-blocks.ts'
import { contentSignals } from './content-signals.ts'
import { corrections } from './corrections.ts'
import { description } from './description.ts'
import { drafts } from './drafts.ts'
import { elements } from './elements.ts'
import { faq } from './faq.ts'
import { feedSchema } from './feed-schema.ts'
import { feeds } from './feeds.ts'
import { forbiddenFiles } from './forbidden-files.ts'
import { headingLevels } from './heading-levels.ts'
import { images } from './images.ts'
import { indexnowKey } from './indexnow-key.ts'
import { inlineCode } from './inline-code.ts'
import { jsonLd } from './json-ld.ts'
import { jsonLdAddresses } from './json-ld-addresses.ts'
import { jsonLdDates } from './json-ld-dates.ts'
import { jsonLdProperties } from './json-ld-properties.ts'
import { jsonLdReferences } from './json-ld-references.ts'
import { jsonLdTypes } from './json-ld-types.ts'
import { jsonLdVocabulary } from './json-ld-vocabulary.ts'
import { language } from './language.ts'
import { lastmod } from './lastmod.ts'
import { leftovers } from './leftovers.ts'
import { links } from './links.ts'
import { listings } from './listings.ts'
import { llmsFormat } from './llms-format.ts'
import { llms } from './llms.ts'
import { machinePaths } from './machine-paths.ts'
import { manifest } from './manifest.ts'
import { oneH1 } from './one-h1.ts'
import { openGraph } from './open-graph.ts'
import { origins } from './origins.ts'
import { pageImages } from './page-images.ts'
import { proofs } from './proofs.ts'
import { questions } from './questions.ts'
import { redirects } from './redirects.ts'
import { robots } from './robots.ts'
import { scripts } from './scripts.ts'
import { search } from './search.ts'
import { securityText } from './security-text.ts'
import { sitemapSchema } from './sitemap-schema.ts'
import { sitemap } from './sitemap.ts'
import { styles } from './styles.ts'
import { title } from './title.ts'
import { twins } from './twins.ts'
import { uniqueIds } from './unique-ids.ts'
import { vulnerableCode } from './vulnerable-code.ts'

/** All checks of the generated files, grouped by what they look at. */
export const CHECKS: readonly Check[] = [
  ...[forbiddenFiles, machinePaths, drafts],
  ...[language, title, description, canonical, openGraph, redirects, sitemap, lastmod],
  ...[jsonLd, jsonLdTypes, jsonLdProperties, jsonLdReferences, jsonLdAddresses, jsonLdDates],
  ...[faq, questions, listings],
  ...[oneH1, headingLevels, uniqueIds, links, images, codeBlocks, leftovers],
  ...[elements, inlineCode, scripts, styles, origins, search, budget],
  ...[twins, feeds, corrections, llms, proofs, vulnerableCode],
  ...[pageImages, manifest, contentSignals, securityText, indexnowKey],
  ...[sitemapSchema, feedSchema, jsonLdVocabulary, robots, llmsFormat],
]
