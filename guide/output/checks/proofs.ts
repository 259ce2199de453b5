import { PROOFS } from '../../twins/outputs.ts'
import { defineCheck } from '../check.ts'
import type { SiteProblem } from '../check.ts'
import { isObject, textValue } from '../json.ts'
import type { JsonObject, JsonValue } from '../json.ts'
import { isPublished } from '../published.ts'
import type { OutputSite } from '../site.ts'

const PAGE = '/proofs'
const FILE = PROOFS.slice(1)
const REBUILD = 'Both are made by guide/proof/listing.ts from the reports in samples/.'

function readProofs(text: string): JsonObject[] | undefined {
  try {
    const list = JSON.parse(text) as JsonValue
    return isObject(list) && Array.isArray(list.proofs) ? list.proofs.filter(isObject) : undefined
  } catch {
    return undefined
  }
}

function* problemsOf(proof: JsonObject, ids: ReadonlySet<string>, site: OutputSite): Iterable<SiteProblem> {
  const id = textValue(proof, 'id') ?? ''
  if (proof.holds !== true) {
    yield { page: FILE, message: `The proof "${id}" does not hold.`, hint: `Mend its sample: npm run proof -- ${id}.` }
  }
  if (!ids.has(id)) yield { page: PAGE, message: `The page does not show the proof "${id}".`, hint: REBUILD }
  for (const guide of Array.isArray(proof.guides) ? proof.guides.filter(isObject) : []) {
    const path = textValue(guide, 'path') ?? ''
    const page = site.pages.get(path)
    if (page && isPublished(page, site)) continue
    yield { page: FILE, message: `The proof "${id}" names ${path}, which is no published guide.`, hint: REBUILD }
  }
}

export const proofs = defineCheck({
  id: 'proofs',
  why: 'A reader who trusts a fix must find its proof, and a proof that failed must never be published.',
  *site(site) {
    const page = site.pages.get(PAGE)
    const isThere = site.files.sizes.has(FILE)
    if (page && !isThere) yield { page: FILE, message: 'The file does not exist.', hint: REBUILD }
    if (!page && isThere) yield { page: FILE, message: `There is no page ${PAGE} for it.`, hint: REBUILD }
    if (!page || !isThere) return
    const list = readProofs(site.files.read(FILE).toString('utf8'))
    if (!list) yield { page: FILE, message: 'It holds no list of proofs.', hint: REBUILD }
    for (const proof of list ?? []) yield* problemsOf(proof, page.ids, site)
  },
})
