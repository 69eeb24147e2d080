import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tagsOfStore } from '@marketplace/shared/contracts/cache_tags'
import { Queue } from '@marketplace/shared/server/queue'
import type { StoreEvent } from '#clients/store_client'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { rowsOf } from '#sql/rows'

/** Updates the copy of a store from an event. An event older than the copy changes nothing. */
@inject()
export class SyncStoreCopy {
  constructor(private queue: Queue) {}

  async handle(store: StoreEvent): Promise<void> {
    await db.transaction(async (trx) => {
      if (!(await updateCopy(trx, store))) return
      await rowsOf(
        `update products p set store_is_active = ?, updated_at = now()
         from (select id from products where store_id = ? and store_is_active <> ?
               order by id for no key update) locked
         where p.id = locked.id`,
        [store.isActive, store.id, store.isActive],
        trx
      )
      const tags = tagsOfStore(store.id)
      await this.queue.send(trx, RevalidateStorefront, { tags })
    })
  }
}

/** Locks the copy against another event of the same store. False where the event is older. */
async function updateCopy(trx: TransactionClientContract, store: StoreEvent): Promise<boolean> {
  const { id, name, nameAr = null, slug, city, whatsappPhone, isActive, updatedAt } = store
  const { pausedUntil = null } = store
  const rows = await rowsOf(
    `insert into store_copies (store_id, name, name_ar, slug, city, whatsapp_phone, is_active,
       paused_until, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (store_id) do update
     set name = excluded.name, name_ar = excluded.name_ar, slug = excluded.slug, city = excluded.city,
         whatsapp_phone = excluded.whatsapp_phone, is_active = excluded.is_active,
         paused_until = excluded.paused_until, updated_at = excluded.updated_at
     where excluded.updated_at >= store_copies.updated_at
     returning store_id`,
    [id, name, nameAr, slug, city, whatsappPhone, isActive, pausedUntil, updatedAt],
    trx
  )
  return rows.length > 0
}
