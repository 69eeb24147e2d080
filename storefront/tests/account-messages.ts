import { db } from '../src/lib/db/database.ts'
import type { Person } from './people.ts'

/** The e-mails that were written to a person, the oldest first. */
export const messagesOf = ({ id }: Pick<Person, 'id'>, kind?: string) =>
  db()
    .selectFrom('account_messages')
    .selectAll()
    .where('user_id', '=', id)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind as never))
    .orderBy('id')
    .execute()

/** The link of the newest message of that kind. */
export async function linkOf(person: Pick<Person, 'id'>, kind: string): Promise<URL> {
  const [message] = (await messagesOf(person, kind)).slice(-1)
  return new URL(message!.data.url!)
}
