import { createHash } from 'node:crypto'

/** A bill of materials as `npm sbom` writes it: https://cyclonedx.org/docs/1.5/json/ */
export interface BillOfMaterials {
  serialNumber?: string
  metadata: {
    timestamp?: string
    tools?: { vendor: string; name: string; version?: string }[]
    component: { type: string; name: string; [field: string]: unknown }
    [field: string]: unknown
  }
  [field: string]: unknown
}

/** A UUID made of a text by its hash, as version 8 of RFC 9562 allows. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  // 8 is the version, `a` the variant.
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/**
 * Makes a bill of materials that is the same whenever and wherever it is made from one lockfile: npm writes a random number, the
 * time, the name of the folder and its own version.
 *
 * @param made by `npm sbom`
 * @param name of what is released
 * @param lockfile text of package-lock.json
 */
export function reproducible(made: BillOfMaterials, name: string, lockfile: string): BillOfMaterials {
  const { timestamp: _, tools, component, ...metadata } = made.metadata
  return {
    ...made,
    serialNumber: `urn:uuid:${uuidOf(lockfile)}`,
    metadata: {
      ...metadata,
      tools: (tools ?? []).map(({ vendor, name: tool }) => ({ vendor, name: tool })),
      component: { ...component, type: 'application', name },
    },
  }
}
