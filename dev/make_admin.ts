import pg from 'pg'

/**
 * Makes an admin of somebody who has signed up, the first one above all: the others are named by an admin.
 * Their rights are felt with their next token, within five minutes. Throws where nobody has that e-mail.
 */
export async function makeAdmin(storefrontDatabaseUrl: string, email: string): Promise<void> {
  const client = new pg.Client({ connectionString: storefrontDatabaseUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      'update users set is_admin = true, updated_at = now() where email = lower($1)',
      [email]
    )
    if (rowCount === 0) throw new Error(`Nobody has signed up as ${email}.`)
  } finally {
    await client.end()
  }
}
