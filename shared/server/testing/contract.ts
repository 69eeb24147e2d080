import { ApiClient } from '@japa/api-client'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

type Json = Record<string, any>

/**
 * Holds every answer that functional tests get against the service's OpenAPI document: its status must be
 * declared for the operation and its body must fit. Call once, in `tests/bootstrap.ts`; `load` gives the
 * document when the first answer comes.
 */
export function holdAnswersAgainst(load: () => Promise<Json>) {
  let checker: Promise<Checker> | undefined
  ApiClient.teardown(async (response) => {
    const { request } = response
    const { pathname } = new URL(request.config.endpoint, 'http://local')
    if (!/^\/(api|internal)\//.test(pathname)) return
    checker ??= load().then((document) => new Checker(document))
    ;(await checker).check(request.config.method, pathname, response.status(), response.body())
  })
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
    const type = declared.content && Object.keys(declared.content)[0]
    if (!type) return
    const validate = this.#compile([found.template, method.toLowerCase(), status, type])
    if (!validate(body)) {
      throw new Error(`${where} does not fit: ${this.#ajv.errorsText(validate.errors)}`)
    }
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

  #compile([template, method, status, type]: [string, string, number, string]): ValidateFunction {
    const parts = [
      'paths',
      template,
      method,
      'responses',
      String(status),
      'content',
      type,
      'schema',
    ]
    const pointer = parts.map((part) =>
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
