/**
 * Reads the types of one operation of a service's document, as `npm run openapi` writes them:
 * `operations['getProduct']`, `paths['/internal/products']['get']`.
 */
type Json<Part> = Part extends { content: { 'application/json': infer Body } } ? Body : never

type Success<Responses> = Responses extends { 200: infer Answer }
  ? Answer
  : Responses extends { 201: infer Answer }
    ? Answer
    : never

/** The whole body of its success. */
export type ResponseOf<Operation> = Operation extends { responses: infer Responses }
  ? Json<Success<Responses>>
  : never

/** The `data` of its success. */
export type DataOf<Operation> = ResponseOf<Operation> extends { data: infer Data } ? Data : never

/** The `meta` beside it. */
export type MetaOf<Operation> = ResponseOf<Operation> extends { meta: infer Meta } ? Meta : never

type Given<Key extends string, Value> = undefined extends Value
  ? { [key in Key]?: Value }
  : { [key in Key]: Value }

type Named<Operation, Kind extends string> = Operation extends {
  parameters: { [kind in Kind]: infer Values }
}
  ? Given<Kind, Values>
  : Operation extends { parameters: { [kind in Kind]?: infer Values } }
    ? Given<Kind, Values | undefined>
    : unknown

/** What it is asked with: `path`, `query` and `body`, each as far as it takes one. */
export type InputOf<Operation> = Named<Operation, 'path'> &
  Named<Operation, 'query'> &
  (Operation extends { requestBody: infer Body } ? Given<'body', Json<Body>> : { body?: undefined })
