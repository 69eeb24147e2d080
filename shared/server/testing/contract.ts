import { ApiClient } from '@japa/api-client'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

type Json = Record<string, any>

/**
 * Holds every answer that functional tests get against the OpenAPI documents of the service at `url`: its
 * status must be declared for the operation and its body must fit. Call once, in `tests/bootstrap.ts`; the
 * documents are read when the first answer comes.
 */
export function holdAnswersAgainst(url: string) {
  let checkers: Promise<Record<string, Checker>> | undefined
  ApiClient.teardown(async (response) => {
    const { request } = response
    const { pathname } = new URL(request.config.endpoint, 'http://local')
    const [, audience] = /^\/(api|internal)\//.exec(pathname) ?? []
    if (!audience) return
    checkers ??= readCheckers(url)
    const checker = (await checkers)[audience]!
    checker.check(request.config.method, pathname, response.status(), response.body())
  })
}

/** The public and the internal document of the service at `url`. */
export async function readDocuments(url: string): Promise<{ api: Json; internal: Json }> {
  const read = async (path: string) => (await (await fetch(url + path)).json()) as Json
  return { api: await read('/openapi.json'), internal: await read('/openapi.internal.json') }
}

async function readCheckers(url: string): Promise<Record<string, Checker>> {
  const { api, internal } = await readDocuments(url)
  return { api: new Checker(api), internal: new Checker(internal) }
}

export class Checker {
  #ajv = new Ajv2020({ strict: false, validateFormats: false })
  #document: Json
  #compiled = new Map<string, ValidateFunction>()

  constructor(document: Json) {
    this.#document = document
    this.#ajv.addSchema({ $id: 'document', ...document })
  }

  /** Throws an Error that says what does not fit. Unknown paths and methods are not its business. */
  check(method: string, path: string, status: number, body: unknown) {
    const found = this.#find(path)
    const responses = found?.operations[method.toLowerCase()]?.responses
    if (!found || !responses) return
    // Not Modified confirms a 200 that was checked when it came (RFC 9110, 15.4.5).
    if (status === 304 && method.toUpperCase() === 'GET') return
    const where = `${method.toUpperCase()} ${found.template} → ${status}`
    const declared = responses[status]
    if (!declared) throw new Error(`${where} is not in the OpenAPI document`)
    const { place, response } = this.#follow(
      ['paths', found.template, method.toLowerCase(), 'responses', String(status)],
      declared
    )
    const type = response.content && Object.keys(response.content)[0]
    if (!type?.endsWith('json')) return
    const validate = this.#compile([...place, 'content', type, 'schema'])
    if (!validate(body)) {
      throw new Error(`${where} does not fit: ${this.#ajv.errorsText(validate.errors)}`)
    }
  }

  /** The operations whose body has no example, or one that does not fit. */
  misfittingExamples(): string[] {
    const operations = Object.entries<Json>(this.#document.paths).flatMap(([template, methods]) =>
      Object.entries<Json>(methods).map(([method, operation]) => ({ template, method, operation }))
    )
    return operations
      .filter(({ template, method, operation }) => {
        const body = operation.requestBody?.content['application/json']
        const parts = [
          'paths',
          template,
          method,
          'requestBody',
          'content',
          'application/json',
          'schema',
        ]
        return body && !this.#compile(parts)(body.example)
      })
      .map(({ operation }) => operation.operationId)
  }

  #find(path: string) {
    const parts = path.split('/')
    for (const [template, operations] of Object.entries<Json>(this.#document.paths)) {
      const expected = template.split('/')
      const fits = (part: string, index: number) => /^{.*}$/.test(part) || part === parts[index]
      const same = expected.length === parts.length && expected.every(fits)
      if (same && !(template.includes('{') && this.#document.paths[path]))
        return { template, operations }
    }
    return null
  }

  /** Where a response stands, and what it is: it may be one of the components. */
  #follow(place: string[], response: Json): { place: string[]; response: Json } {
    if (!response.$ref) return { place, response }
    const parts: string[] = response.$ref.split('/').slice(1)
    return { place: parts, response: parts.reduce((at, part) => at[part], this.#document) }
  }

  /** The schema at that place. */
  #compile(place: string[]): ValidateFunction {
    const pointer = place.map((part) =>
      encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))
    )
    const reference = `document#/${pointer.join('/')}`
    let validate = this.#compiled.get(reference)
    if (!validate) {
      validate = this.#ajv.compile({ $ref: reference })
      this.#compiled.set(reference, validate)
    }
    return validate
  }
}
