import type { JSONSchema7 } from 'json-schema'

/** Anything compiled by `vine.create`: it knows its own JSON schema. */
export type Shape = { toJSONSchema(): JSONSchema7 }

const names = new Map<Shape, string>()

/** Gives a response's shape its name in `components.schemas`: wherever it stands, documents refer to it. */
export function nameShape(name: string, shape: Shape): void {
  names.set(shape, name)
}

/** Every shape that has a name, with it. */
export function namedShapes(): [Shape, string][] {
  return [...names]
}

/** What a route says of itself, beside its controller method. Path parameters come from the route. */
export type RouteDocs = {
  /** In the domain's words, one in a document: `reinstateStore`. */
  operationId: string
  summary: string
  /** Whether it answers people who are not signed in. */
  public?: boolean
  query?: Shape
  body?: Shape
  /** The body is a form with a `file` and those fields. */
  takesFile?: boolean
  /** A body that it takes; a test holds it against the schema. */
  example?: Record<string, unknown>
  /** Whether it wants an `Idempotency-Key`; `optional`: it takes one. */
  idempotent?: boolean | 'optional'
  /** The shape of `data`; none for 204. */
  data?: Shape
  /** What it sends is a file of that type and no JSON. */
  sends?: string
  /** `data` is a list of that shape, with the page in `meta`. */
  list?: boolean
  /** What stands in `meta` besides a list's page. */
  meta?: Shape
  /** Of success: 200 unless said. */
  status?: 200 | 201 | 202 | 204
  /** Failures besides those that every route has (401, 403, 404 with an id, 400 and 422 with input, 413 and 415 with a body, 429). */
  errors?: number[]
}

/** `static docs` of a controller: one entry for each of its methods that a route uses. */
export type ControllerDocs<Methods extends string = string> = Record<Methods, RouteDocs>
