export type PageQuery = Promise<{ page?: string | string[] }>

/** The page that an address asks for; the first where it asks for nonsense. */
export async function pageOf(query: PageQuery): Promise<number> {
  const page = Number((await query).page)
  return Number.isInteger(page) && page >= 1 && page <= 400 ? page : 1
}
