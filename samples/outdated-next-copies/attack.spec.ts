import { describeProof } from '../../proof/describe-proof.ts'

await describeProof(import.meta.url)
