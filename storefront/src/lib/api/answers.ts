type Body<Responses> = Responses extends { 200: { content: { 'application/json': infer Json } } }
  ? Json
  : Responses extends { 201: { content: { 'application/json': infer Json } } }
    ? Json
    : never

/** The `data` of an operation's success, as the service's own document declares it. */
export type DataOf<Operation extends { responses: unknown }> =
  Body<Operation['responses']> extends { data: infer Data } ? Data : never

/** The `meta` beside it. */
export type MetaOf<Operation extends { responses: unknown }> =
  Body<Operation['responses']> extends { meta: infer Meta } ? Meta : never
