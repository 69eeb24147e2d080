import { namedShapes } from './docs.ts'
import { closedSchemaOf } from './schema.ts'

type Json = Record<string, any>

/** The schemas of one document that have a name. Those that something refers to become its components. */
export class NamedSchemas {
  #names = new Map<string, string>()
  #schemas = new Map<string, Json>()
  #used = new Map<string, Json>()

  constructor() {
    for (const [shape, name] of namedShapes()) {
      const schema = closedSchemaOf(shape)
      this.#names.set(JSON.stringify(schema), name)
      this.#schemas.set(name, schema)
    }
  }

  /** The schema with a reference in place of each part, or of all of it, that has a name. */
  refer(schema: any): any {
    if (typeof schema !== 'object' || schema === null) return schema
    const name = this.#names.get(JSON.stringify(schema))
    if (!name) return this.#referInside(schema)
    this.#use(name)
    return { $ref: `#/components/schemas/${name}` }
  }

  used(): Json {
    return Object.fromEntries(this.#used)
  }

  #use(name: string) {
    if (this.#used.has(name)) return
    this.#used.set(name, {})
    this.#used.set(name, this.#referInside(this.#schemas.get(name)!))
  }

  #referInside(schema: Json): any {
    if (Array.isArray(schema)) return schema.map((each) => this.refer(each))
    return Object.fromEntries(
      Object.entries(schema).map(([key, value]) => [key, this.refer(value)])
    )
  }
}
