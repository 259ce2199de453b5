import { type ClientSchema, a } from '@aws-amplify/data-schema'

export const schema = a.schema({
  myOrders: a
    .query()
    .arguments({ userId: a.string().required() })
    .returns(a.string().array())
    .authorization((allow) => [allow.authenticated()])
    .handler(a.handler.function('my-orders')),

  placeOrder: a
    .mutation()
    .arguments({ userId: a.string().required(), item: a.string().required() })
    .returns(a.string())
    .authorization((allow) => [allow.authenticated()])
    .handler(a.handler.function('place-order')),

  cancelOrder: a
    .mutation()
    .arguments({ id: a.string().required() })
    .returns(a.boolean())
    .authorization((allow) => [allow.authenticated()])
    .handler(a.handler.function('cancel-order')),
})

export type Schema = ClientSchema<typeof schema>
