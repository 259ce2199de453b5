import type { Keys } from '../provider.ts'

// #region jobs
export function keysOfJobs(keys: Keys) {
  return {
    billing: keys.create(['customers:read', 'refunds:write']),
    newsletter: keys.create(['customers:read']),
  }
}
// #endregion jobs
