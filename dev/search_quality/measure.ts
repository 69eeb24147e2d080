import pg from 'pg'
import { gradeOf, judged, type Judged, type Row } from './judge.ts'
import { type Answered, type Score, scoreOf } from './metrics.ts'
import { languages, type Query } from './queries.ts'

/** Gives the ids of what a search finds, best first, ten at most. */
type Search = (q: string) => Promise<string[]>

export interface Line {
  /** A language, `misspelt` or `all`. */
  of: string
  /** The marketplace's search, or plain full text. */
  by: 'search' | 'plain'
  score: Score
}

export interface Measurement {
  lines: Line[]
  /** What each query got, worst first, for whoever improves the search. */
  queries: { q: string; language: string; ndcg10: number; plainNdcg10: number; first: string }[]
}

/**
 * Asks the catalog's API through the gateway at `gatewayUrl` every query, and PostgreSQL itself as plainly as it
 * can be asked. `databaseUrl` is the catalog's.
 */
export async function measure(
  queries: Query[],
  { gatewayUrl, databaseUrl }: { gatewayUrl: string; databaseUrl: string }
): Promise<Measurement> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const products = await onSale(client)
    const searches = { search: apiSearch(gatewayUrl), plain: await plainSearch(client) }
    const asked = []
    for (const query of queries)
      asked.push({
        query,
        search: await answer(query, products, searches.search),
        plain: await answer(query, products, searches.plain),
      })
    return { lines: linesOf(asked), queries: worstFirst(asked, products) }
  } finally {
    await client.end()
  }
}

/** Throws where nothing is exactly what a query looks for: such a query could measure nothing. */
async function answer(query: Query, products: Map<string, Judged>, search: Search) {
  const possible = [...products.values()].map((product) => gradeOf(product, query.grades))
  if (!possible.includes(3)) throw new Error(`The demo has nothing for ${query.q}.`)
  const ids = await search(query.q)
  const grades = ids.map((id) => gradeOf(products.get(id)!, query.grades))
  return { ids, grades, possible }
}

type Asked = { query: Query } & Record<'search' | 'plain', Answered & { ids: string[] }>

function linesOf(asked: Asked[]): Line[] {
  const parts: [of: string, asked: Asked[]][] = [
    ...languages.map((language): [string, Asked[]] => [
      language,
      asked.filter(({ query }) => query.language === language),
    ]),
    ['misspelt', asked.filter(({ query }) => query.isMisspelt)],
    ['all', asked],
  ]
  return parts.flatMap(([of, part]) =>
    (['search', 'plain'] as const).map((by) => ({
      of,
      by,
      score: scoreOf(part.map((each) => each[by])),
    }))
  )
}

function worstFirst(asked: Asked[], products: Map<string, Judged>) {
  return asked
    .map(({ query: { q, language }, search, plain }) => ({
      q,
      language,
      ndcg10: scoreOf([search]).ndcg10,
      plainNdcg10: scoreOf([plain]).ndcg10,
      first: products.get(search.ids[0] ?? '')?.name ?? '–',
    }))
    .sort((one, other) => one.ndcg10 - other.ndcg10)
}

async function onSale(client: pg.Client): Promise<Map<string, Judged>> {
  const { rows } = await client.query<Row>(`
    select p.id, p.name, p.category, p.sku, s.slug as store
    from products p join store_copies s on s.store_id = p.store_id
    where p.is_active and p.store_is_active and p.archived_at is null and p.is_lead`)
  return new Map(judged(rows).map((product) => [product.id, product]))
}

function apiSearch(gatewayUrl: string): Search {
  return async (q) => {
    const query = new URLSearchParams({ q, perPage: '10' })
    const response = await fetch(`${gatewayUrl}/api/v1/products?${query}`)
    if (!response.ok) throw new Error(`${response.status} for ${q}: ${await response.text()}`)
    const { data } = (await response.json()) as { data: { id: string }[] }
    return data.map(({ id }) => id)
  }
}

/** What PostgreSQL gives whoever does no more than the first page of its manual on full text says. */
async function plainSearch(client: pg.Client): Promise<Search> {
  await client.query(`
    create temporary table plain as
    select id, to_tsvector('french', concat_ws(' ', name, name_ar, description)) as words
    from products where is_active and store_is_active and archived_at is null and is_lead`)
  return async (q) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from plain, plainto_tsquery('french', $1) query
       where words @@ query order by ts_rank(words, query) desc, id limit 10`,
      [q]
    )
    return rows.map(({ id }) => id)
  }
}
