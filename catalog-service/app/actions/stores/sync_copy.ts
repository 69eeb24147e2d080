import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import type { StoreEvent } from '#clients/store_client'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { rowsOf } from '#queries/rows'

/** Takes over what store-service tells of a store. An event older than the copy changes nothing. */
@inject()
export class SyncStoreCopy {
  constructor(private queue: Queue) {}

  async handle(store: StoreEvent): Promise<void> {
    await db.transaction(async (trx) => {
      if (!(await updateCopy(trx, store))) return
      await rowsOf(
        `update products set store_is_active = ?, updated_at = now()
         where store_id = ? and store_is_active <> ?`,
        [store.isActive, store.id, store.isActive],
        trx
      )
      const tags = [`store:${store.id}`, 'products', 'home', 'categories']
      await this.queue.send(trx, RevalidateStorefront, { tags })
    })
  }
}

/** Whether the copy was taken over: it is the row that two events of one store meet at. */
async function updateCopy(trx: TransactionClientContract, store: StoreEvent): Promise<boolean> {
  const { id, name, slug, city, whatsappPhone, isActive, updatedAt } = store
  const rows = await rowsOf(
    `insert into store_copies (store_id, name, slug, city, whatsapp_phone, is_active, updated_at)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (store_id) do update
     set name = excluded.name, slug = excluded.slug, city = excluded.city,
         whatsapp_phone = excluded.whatsapp_phone, is_active = excluded.is_active,
         updated_at = excluded.updated_at
     where excluded.updated_at >= store_copies.updated_at
     returning store_id`,
    [id, name, slug, city, whatsappPhone, isActive, updatedAt],
    trx
  )
  return rows.length > 0
}
