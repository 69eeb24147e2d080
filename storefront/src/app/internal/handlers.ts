import type { DataOf } from '@marketplace/shared/contracts/operation'
import type { StorefrontPaths } from '@marketplace/shared/contracts/storefront_internal'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { findAddress } from '../../features/addresses/server/find-address.ts'
import { findEndedSessions } from '../../lib/auth/ended-sessions.ts'
import { findContact } from '../../lib/db/find-contact.ts'
import { dropPages } from '../../lib/api/drop-pages.ts'
import { isTag } from '../../lib/api/tags.ts'
import { saveRevalidated } from '../../lib/db/revalidated-tags.ts'
import type { Handler } from '../../lib/http/handle.ts'
import { body, idOf } from '../../lib/http/input.ts'
import { ok } from '../../lib/http/respond.ts'
import { tagsValidator } from './docs.ts'

type AddressOf = DataOf<StorefrontPaths['/internal/addresses/{id}']['get']>
type Contact = DataOf<StorefrontPaths['/internal/users/{id}/contact']['get']>
type EndedSessions = DataOf<StorefrontPaths['/internal/ended-sessions']['get']>
type Revalidated = DataOf<StorefrontPaths['/internal/revalidate']['post']>

/** The address that a checkout goes to, if it is that person's. */
export const showAddressOf: Handler = async (ctx) =>
  ok<AddressOf>(await findAddress(uuidOrNotFound(ctx.query.get('userId')), idOf(ctx)))

/** Where and in which language a person is written to. */
export const showContactOf: Handler = async (ctx) => ok<Contact>(await findContact(idOf(ctx)))

/** The sessions whose tokens gateways refuse. */
export const showEndedSessions: Handler = async () =>
  ok<EndedSessions>({ ids: await findEndedSessions() })

/**
 * Drops the pages that show what has changed, here and in all other instances (`server/tag-watch.ts`); tags that no page
 * has are left out of the answer.
 */
export const revalidate: Handler = async (ctx) => {
  const { tags } = await body(ctx, tagsValidator)
  const known = tags.filter(isTag)
  dropPages(known)
  await saveRevalidated(known)
  return ok<Revalidated>({ tags: known })
}
