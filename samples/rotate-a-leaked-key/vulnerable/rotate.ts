import type { Keys } from '../provider.ts'

/** What a rotation works with: the provider's dashboard, its API, and your deployment. */
export interface Rotation {
  old: string
  keys: Keys
  statusWith: (key: string) => Promise<number>
  deploy: (variables: { PROVIDER_KEY: string }) => Promise<void>
}

// #region rotate
export async function rotate({ keys, deploy }: Rotation) {
  const fresh = keys.create(['customers:read', 'refunds:write'])
  await deploy({ PROVIDER_KEY: fresh })
}
// #endregion rotate
