/** Folder of the search index in the output, and where browsers find it. */
export const SEARCH_FOLDER = 'pagefind'

/** What Pagefind writes and the search reads: filters are in a file of ours, and `wasm.unknown` is for pages without a language, which there are none of. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.(?!unknown\.)[\w-]+\.pagefind|(?:fragment|index)\/[\w-]+\.pf_(?:fragment|index))$/

/** What is known of words, see WordFile; written next to the index. */
export const WORDS_FILE = 'words.json'

/** Which page has which category, stack and severity, written next to the index. */
export const FACETS_FILE = 'facets.json'

/** True for a file of the index that browsers ask for: Pagefind's own interfaces and its worker are none. */
export function isSearchFile(path: string): boolean {
  return path === WORDS_FILE || path === FACETS_FILE || NEEDED.test(path)
}

/** True for a file of the output that is a part of the index, which Pagefind compresses inside. */
export function isSearchPart(path: string): boolean {
  return path.startsWith(`${SEARCH_FOLDER}/`) && /\.(?:pf_[a-z]+|pagefind)$/.test(path)
}
