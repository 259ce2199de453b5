import type { Keys } from '../provider.ts'

// #region jobs
export function keysOfJobs(keys: Keys) {
  const key = keys.create(['customers:read', 'refunds:write'])
  return { billing: key, newsletter: key }
}
// #endregion jobs
