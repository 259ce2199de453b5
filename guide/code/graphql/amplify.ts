import { AppSyncDirectives, DefaultDirectives, V2Directives } from '@aws-amplify/graphql-directives'

const DIRECTIVES = [...AppSyncDirectives, ...DefaultDirectives, ...V2Directives]

/** https://docs.aws.amazon.com/appsync/latest/devguide/scalars.html */
const SCALARS = ['Date', 'Time', 'DateTime', 'Timestamp', 'Email', 'JSON', 'URL', 'Phone', 'IPAddress']

/** The directives and scalars that Amplify and AppSync know, as GraphQL. */
export const AMPLIFY = [
  ...new Map(DIRECTIVES.map(({ name, definition }) => [name, definition])).values(),
  ...SCALARS.map((name) => `scalar AWS${name}`),
]
