import type { AnyRule } from './define-rule.ts'
import aliasAddress from './alias-address.ts'
import attribute from './attribute.ts'
import binding from './binding.ts'
import blockParsedOtherwise from './block-parsed-otherwise.ts'
import blockSameColons from './block-same-colons.ts'
import blockStrayEnd from './block-stray-end.ts'
import blockSyntax from './block-syntax.ts'
import blockUnclosed from './block-unclosed.ts'
import factCite from './fact-cite.ts'
import factWords from './fact-words.ts'
import fenceAttribute from './fence-attribute.ts'
import fenceEmpty from './fence-empty.ts'
import fenceHighlight from './fence-highlight.ts'
import fenceLanguage from './fence-language.ts'
import fenceSource from './fence-source.ts'
import fenceUnclosed from './fence-unclosed.ts'
import fenceVerdict from './fence-verdict.ts'
import fileBom from './file-bom.ts'
import fileEmpty from './file-empty.ts'
import fileEncoding from './file-encoding.ts'
import filePath from './file-path.ts'
import frontmatterAliases from './frontmatter-aliases.ts'
import frontmatterAuthor from './frontmatter-author.ts'
import frontmatterCategory from './frontmatter-category.ts'
import frontmatterCorrections from './frontmatter-corrections.ts'
import frontmatterDates from './frontmatter-dates.ts'
import frontmatterFields from './frontmatter-fields.ts'
import frontmatterUnique from './frontmatter-unique.ts'
import frontmatterUnknown from './frontmatter-unknown.ts'
import frontmatterWeakness from './frontmatter-weakness.ts'
import frontmatterYaml from './frontmatter-yaml.ts'
import glossaryTerm from './glossary-term.ts'
import headingEmpty from './heading-empty.ts'
import headingH1 from './heading-h1.ts'
import headingLevel from './heading-level.ts'
import headingRepeated from './heading-repeated.ts'
import headingReserved from './heading-reserved.ts'
import htmlAttribute from './html-attribute.ts'
import htmlElement from './html-element.ts'
import imageAddress from './image-address.ts'
import imageAlt from './image-alt.ts'
import itemRepeated from './item-repeated.ts'
import linkAddress from './link-address.ts'
import linkFragment from './link-fragment.ts'
import linkReference from './link-reference.ts'
import linkTarget from './link-target.ts'
import linkText from './link-text.ts'
import markdownUnreadable from './markdown-unreadable.ts'
import proofReport from './proof-report.ts'
import proofSample from './proof-sample.ts'
import proseAcronym from './prose-acronym.ts'
import proseClaim from './prose-claim.ts'
import proseEase from './prose-ease.ts'
import proseFigure from './prose-figure.ts'
import proseFiller from './prose-filler.ts'
import proseHere from './prose-here.ts'
import proseMost from './prose-most.ts'
import prosePractice from './prose-practice.ts'
import publishedMissing from './published-missing.ts'
import publishedPath from './published-path.ts'
import questionRepeated from './question-repeated.ts'
import relatedCard from './related-card.ts'
import removedPath from './removed-path.ts'
import tableCells from './table-cells.ts'
import tagCase from './tag-case.ts'
import tagContent from './tag-content.ts'
import tagForm from './tag-form.ts'
import tagParent from './tag-parent.ts'
import tagProps from './tag-props.ts'
import tagSlot from './tag-slot.ts'
import tagTitle from './tag-title.ts'
import tagUnknown from './tag-unknown.ts'
import textToWrite from './text-to-write.ts'
import tldr from './tldr.ts'

/** Every content rule: files, frontmatter, blocks, tags, links, fences, headings, raw HTML, pictures, prose. */
export const RULES: readonly AnyRule[] = [
  fileEncoding,
  fileBom,
  fileEmpty,
  filePath,
  frontmatterYaml,
  frontmatterFields,
  frontmatterUnknown,
  frontmatterDates,
  frontmatterCorrections,
  frontmatterWeakness,
  frontmatterCategory,
  frontmatterUnique,
  frontmatterAuthor,
  frontmatterAliases,
  aliasAddress,
  publishedMissing,
  publishedPath,
  removedPath,
  markdownUnreadable,
  blockSyntax,
  blockUnclosed,
  blockStrayEnd,
  blockSameColons,
  blockParsedOtherwise,
  tagUnknown,
  tagCase,
  tagForm,
  tagSlot,
  tagProps,
  tagTitle,
  tagParent,
  tagContent,
  tldr,
  itemRepeated,
  questionRepeated,
  relatedCard,
  glossaryTerm,
  proofSample,
  proofReport,
  linkAddress,
  linkTarget,
  linkFragment,
  linkText,
  linkReference,
  fenceUnclosed,
  fenceLanguage,
  factCite,
  factWords,
  fenceEmpty,
  fenceHighlight,
  fenceVerdict,
  fenceSource,
  fenceAttribute,
  headingH1,
  headingLevel,
  headingEmpty,
  headingRepeated,
  headingReserved,
  binding,
  attribute,
  htmlElement,
  htmlAttribute,
  imageAddress,
  imageAlt,
  tableCells,
  textToWrite,
  proseClaim,
  prosePractice,
  proseMost,
  proseFigure,
  proseEase,
  proseHere,
  proseFiller,
  proseAcronym,
]
