type Json = Record<string, any>

/** One service's document, with the word that tells its schemas from those of others. */
export type Part = { name: string; document: Json }

export type MergeOptions = {
  title?: string
  /** Where the operations of all of them are reached: the gateway. */
  url: string
}

const description = `Success is \`{ data, meta }\`, a failure is a problem (RFC 9457) with a \`code\`. Money is a string with two decimals,
times are ISO 8601 in UTC. Sign in at the storefront and ask it for a token, \`GET /api/auth/token\`; it is good for five minutes.`

/**
 * One document of several. A schema of which two services have different versions gets the service's name
 * before its own. Throws where two have the same path or operation.
 */
export function mergeDocuments(parts: Part[], { title = 'Rahba', url }: MergeOptions): Json {
  const documents = withDistinctSchemas(parts)
  const [first] = documents
  assertDistinct(documents.flatMap(({ paths }) => operationIds(paths)))
  return {
    ...first,
    info: { ...first!.info, title, description },
    servers: [{ url, description: 'The gateway' }],
    tags: distinctTags(documents),
    paths: distinctPaths(documents.map(({ paths }) => paths)),
    components: {
      ...first!.components,
      schemas: Object.assign({}, ...documents.map(({ components }) => components.schemas)),
    },
  }
}

function withDistinctSchemas(parts: Part[]): Json[] {
  const versions = new Map<string, Set<string>>()
  for (const { document } of parts) {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      versions.set(name, (versions.get(name) ?? new Set()).add(JSON.stringify(schema)))
    }
  }
  return parts.map(({ name: prefix, document }) => {
    const names = Object.keys(document.components.schemas)
    const ambiguous = names.filter((name) => versions.get(name)!.size > 1)
    return ambiguous.reduce((result, name) => renamed(result, name, prefix + name), document)
  })
}

function renamed(document: Json, from: string, to: string): Json {
  const reference = (name: string) => `"#/components/schemas/${name}"`
  const copy = JSON.parse(JSON.stringify(document).replaceAll(reference(from), reference(to)))
  const { [from]: schema, ...others } = copy.components.schemas
  copy.components.schemas = { ...others, [to]: schema }
  return copy
}

function distinctTags(documents: Json[]): Json[] {
  const tags = documents.flatMap((document): Json[] => document.tags)
  return [...new Map(tags.map((tag) => [tag.name, tag])).values()]
}

function distinctPaths(all: Json[]): Json {
  assertDistinct(all.flatMap((paths) => Object.keys(paths)))
  return Object.assign({}, ...all)
}

function operationIds(paths: Json): string[] {
  return Object.values<Json>(paths).flatMap((methods) =>
    Object.values<Json>(methods).map(({ operationId }) => operationId)
  )
}

function assertDistinct(words: string[]) {
  const repeated = words.find((word, index) => words.indexOf(word) < index)
  if (repeated) throw new Error(`Two services have ${repeated}`)
}
