import db from '@adonisjs/lucid/services/db'

/** Every tag that waits to be told to the storefront and names this id. */
export async function tagsNaming(id: string): Promise<string[]> {
  const rows = await db
    .from('pgboss.job')
    .where('name', 'storefront.revalidate')
    .whereRaw('data::text like ?', [`%${id}%`])
  return [...new Set(rows.flatMap(({ data }) => data.tags as string[]))].sort()
}
