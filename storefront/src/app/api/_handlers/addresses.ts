import { pageInput } from '@marketplace/shared/server/http/validation'
import { createAddress } from '@/domain/addresses/create-address'
import { deleteAddress } from '@/domain/addresses/delete-address'
import { findAddress } from '@/domain/addresses/find-address'
import { listAddresses } from '@/domain/addresses/list-addresses'
import { updateAddress } from '@/domain/addresses/update-address'
import {
  addressChangeValidator,
  newAddressValidator,
  pageValidator,
} from '@/domain/addresses/validators'
import { body, idOf, query } from '@/lib/api-server/input'
import { created, list, noContent, ok } from '@/lib/api-server/respond'
import type { CallerHandler } from '@/lib/api-server/callers'

export const showAddresses: CallerHandler = async (ctx, { id }) => {
  const page = pageInput(await query(ctx, pageValidator), ctx.locale)
  return list(await listAddresses(id, page), page)
}

export const showAddress: CallerHandler = async (ctx, { id }) =>
  ok(await findAddress(id, idOf(ctx)))

export const addAddress: CallerHandler = async (ctx, { id }) =>
  created(await createAddress(id, await body(ctx, newAddressValidator)))

export const changeAddress: CallerHandler = async (ctx, { id }) => {
  const addressId = idOf(ctx)
  return ok(await updateAddress(id, addressId, await body(ctx, addressChangeValidator)))
}

export const removeAddress: CallerHandler = async (ctx, { id }) => {
  await deleteAddress(id, idOf(ctx))
  return noContent()
}
