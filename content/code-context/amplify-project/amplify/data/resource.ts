import { type ClientSchema, a, defineData } from '@aws-amplify/backend'

const schema = a.schema({
  myOrders: a
    .query()
    .arguments({ userId: a.string().required() })
    .returns(a.string().array())
    .authorization((allow) => [allow.authenticated()])
    .handler(a.handler.function('my-orders')),
})

export type Schema = ClientSchema<typeof schema>

export const data = defineData({ schema })
