import type { DataOf } from '@marketplace/shared/contracts/operation'
import type { StorefrontPaths } from '@marketplace/shared/contracts/storefront_internal'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { findAddress } from '@/features/addresses/server/find-address'
import { calledBy } from '@/lib/http/callers'
import { idOf } from '@/lib/http/input'
import { ok } from '@/lib/http/respond'
import { routes, type Handler } from '@/lib/http/routes'

type Shown = DataOf<StorefrontPaths['/internal/addresses/{id}']['get']>

/** The address that a checkout goes to, if it is that person's. */
const showAddress: Handler = async (ctx) =>
  ok<Shown>(await findAddress(uuidOrNotFound(ctx.query.get('userId')), idOf(ctx)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: calledBy(['order-service'], showAddress),
})
