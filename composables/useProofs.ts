import { givenContent } from '../guide/edition/content.ts'
import type { ProofList } from '../guide/proof/listing.ts'

/** Every proof, as the file beside the page has them. */
export async function useProofs(): Promise<ProofList> {
  return givenContent()?.site.proofs ?? useLiveList('proofs')
}
