type Environment = Record<string, string | undefined>

/**
 * True for a build that shows drafts and guides with a date to come: no search engine may list such a site. The variable
 * is set by `npm run generate -- --drafts`, which also takes it away for every other build.
 */
export function isPreview(env: Environment = process.env): boolean {
  return env.GUIDE_DRAFTS === '1'
}

/** True where drafts and guides with a date to come are shown: while editing, and in a preview. */
export function showsUnpublished(env: Environment = process.env): boolean {
  return env.NODE_ENV === 'development' || isPreview(env)
}
