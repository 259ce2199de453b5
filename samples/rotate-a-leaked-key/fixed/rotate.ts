import type { Keys } from '../provider.ts'

/** What a rotation works with: the provider's dashboard, its API, and your deployment. */
export interface Rotation {
  old: string
  keys: Keys
  statusWith: (key: string) => Promise<number>
  deploy: (variables: { PROVIDER_KEY: string }) => Promise<void>
}

// #region rotate
export async function rotate({ old, keys, statusWith, deploy }: Rotation) {
  const fresh = keys.create(['customers:read', 'refunds:write'])
  await deploy({ PROVIDER_KEY: fresh })
  if ((await statusWith(fresh)) !== 200) throw new Error('The new key does not work; the old one is untouched.')

  keys.delete(old)
  if ((await statusWith(old)) !== 401) throw new Error('The old key still works.')
}
// #endregion rotate
