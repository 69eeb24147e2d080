import pg from 'pg'

/** Begins to count anew how often the indexes of a database are used. Takes the superuser's URL. */
export async function forgetUse(url: string): Promise<void> {
  await ask(url, 'select pg_stat_reset()')
}

/**
 * Indexes that nothing has used since `forgetUse`, the largest first, with their size. Those that keep rows unique are
 * left out.
 */
export async function unusedIndexes(url: string): Promise<string[]> {
  const rows = await ask(
    url,
    `select indexrelname || ', ' || pg_size_pretty(pg_relation_size(indexrelid)) as line
     from pg_stat_user_indexes join pg_index using (indexrelid)
     where idx_scan = 0 and not indisunique and schemaname = 'public'
     order by pg_relation_size(indexrelid) desc, 1`
  )
  return rows.map(({ line }) => line)
}

async function ask(url: string, statement: string): Promise<{ line: string }[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
