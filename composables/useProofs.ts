import { givenContent } from '../guide/edition/content.ts'
import type { ProofList } from '../guide/proof/listing.ts'
import { PROOFS } from '../guide/twins/outputs.ts'

/** Every proof, as the file beside the page has them. */
export async function useProofs(): Promise<ProofList> {
  const given = givenContent()
  if (given) return given.site.proofs
  const { data } = await useAsyncData('proofs', () => $fetch<ProofList>(PROOFS, { responseType: 'json' }))
  return data.value ?? { proofs: [], code: null }
}
