import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { db } from '../db/database.ts'

/** What a link is good for; `email` is the address that it was sent to. */
export type EmailLink =
  | { state: 'open' | 'used' | 'late'; email: string }
  /** Never written, forgotten, or the account has another address by now. */
  | { state: 'ended' }

export type LinkOutcome = 'confirmed' | 'another' | 'taken' | 'ended'

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/**
 * Makes the link that shows `email` to be that person's; gives its token, of which only the hash is kept. A link to
 * another new address that was not used ends, and all of more than a week ago are forgotten.
 */
export async function writeEmailLink(userId: string, email: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await sql`
    with forgotten as (
      delete from email_links
      where expires_at < now() - interval '7 days'
        or (user_id = ${userId} and used_at is null and email not in (account_email, ${email}))
    )
    insert into email_links (token_hash, user_id, account_email, email)
    select ${hashOf(token)}, id, email, ${email} from users where id = ${userId}`.execute(db())
  return token
}

/** Looks at a link and uses nothing up. Only a link to the account's own address can be late: others ask for the password. */
export async function findEmailLink(token: string): Promise<EmailLink> {
  const { rows } = await sql<{ state: 'open' | 'used' | 'late' | 'ended'; email: string }>`
    select l.email, case
      when u.email = l.email and u.email_verified and l.used_at is not null then 'used'
      when u.email <> l.account_email or l.used_at is not null then 'ended'
      when l.expires_at > now() then 'open'
      when l.email = l.account_email and not u.email_verified then 'late'
      else 'ended' end as state
    from email_links l join users u on u.id = l.user_id
    where l.token_hash = ${hashOf(token)}`.execute(db())
  const [{ state, email } = { state: 'ended', email: '' } as const] = rows
  return state === 'ended' ? { state } : { state, email }
}

/** Uses a link: its account has the address and has shown it to be its own. `signedIn` is who sits in front, if anybody. */
export async function takeEmailLink(token: string, signedIn: string | null): Promise<LinkOutcome> {
  try {
    return await db()
      .transaction()
      .execute(async (trx) => {
        const { rows } = await sql<{ user_id: string; account_email: string; email: string }>`
        update email_links set used_at = now()
        where token_hash = ${hashOf(token)} and used_at is null and expires_at > now()
        returning user_id, account_email, email`.execute(trx)
        const [link] = rows
        if (!link) return 'ended'
        if (signedIn && signedIn !== link.user_id) throw new AnothersLink()
        const { numUpdatedRows } = await trx
          .updateTable('users')
          .set({ email: link.email, email_verified: true, updated_at: sql`now()` })
          .where('id', '=', link.user_id)
          .where('email', '=', link.account_email)
          .executeTakeFirst()
        return numUpdatedRows > 0n ? 'confirmed' : 'ended'
      })
  } catch (error) {
    if (error instanceof AnothersLink) return 'another'
    if ((error as { code?: string }).code === uniqueViolation) return 'taken'
    throw error
  }
}

const uniqueViolation = '23505'

/** Rolls the use of a link back: it stays open for the account that it belongs to. */
class AnothersLink extends Error {}
