// The package brings no types: https://github.com/adobe/structured-data-validator
declare module '@adobe/structured-data-validator' {
  /** What is wrong, or could be better. */
  export interface Issue {
    issueMessage: string
    severity: 'ERROR' | 'WARNING'
    /** The node by its type, and inside of it the properties that lead to the place. */
    path: { type?: string | string[]; property?: string; index?: number }[]
    /** `schemaOrg` where the vocabulary was asked; else a rule of Google. */
    errorType?: string
  }

  export default class Validator {
    /** @param vocabulary JSON-LD of schema.org */
    constructor(vocabulary: { '@graph': object[] })
    /** @param data nodes by the type under which they were found */
    validate(data: { jsonld: Record<string, object[]> }): Promise<Issue[]>
  }
}
