import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ShippingRate } from '#domain/shipping_rates'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { tagsOfRates } from '@marketplace/shared/contracts/cache_tags'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { Queue } from '@marketplace/shared/server/queue'

/** A rate as it is to be; `version` is the one that its writer read, 0 where there was none. */
export type RateInput = Omit<ShippingRate, 'storeId'> & { version?: number }

/** `storeId`: whose rates; null for the platform's. */
export type SaveRatesInput = { rates: RateInput[]; storeId: string | null }

/** Writes the rates that are named. Rates that are not named stay as they are. Pages that show them follow. */
@inject()
export class SaveShippingRates {
  constructor(private queue: Queue) {}

  async handle({ rates, storeId }: SaveRatesInput): Promise<void> {
    assertDistinct(rates)
    await db.transaction(async (trx) => {
      await trx.rawQuery('lock table shipping_rates in share row exclusive mode')
      for (const [index, rate] of rates.entries()) {
        await assertCurrent(trx, { ...rate, storeId }, index)
        await write(trx, { ...rate, storeId })
      }
      await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfRates(storeId) })
    })
  }
}

type OwnRate = RateInput & { storeId: string | null }

function assertDistinct(rates: RateInput[]) {
  const places = rates.map(({ region, city }) => JSON.stringify([region, city]))
  const repeated = places.findIndex((place, index) => places.indexOf(place) < index)
  if (repeated === -1) return
  throw new DomainError('validation_failed', [{ field: `rates.${repeated}`, rule: 'distinct' }])
}

/** 409 `conflict`, rule `stale`, where somebody has changed the rate since it was read. */
async function assertCurrent(trx: TransactionClientContract, rate: OwnRate, index: number) {
  if (rate.version === undefined) return
  const { rows } = await trx.rawQuery(
    `select version from shipping_rates
     where store_id is not distinct from cast(? as uuid) and region = ?
       and fold(city) is not distinct from fold(cast(? as text))`,
    [rate.storeId as string, rate.region, rate.city as string]
  )
  const version = rows[0]?.version ?? 0
  if (version === rate.version) return
  const reason = { field: `rates.${index}.version`, rule: 'stale', values: { version } }
  throw new DomainError('conflict', [reason], { members: { version } })
}

async function write(trx: TransactionClientContract, rate: OwnRate) {
  const { storeId, region, city, fee, freeFrom, minDays, maxDays, cutOffHour } = rate
  await trx.rawQuery(
    `insert into shipping_rates (store_id, region, city, fee, free_from, min_days, max_days, cut_off_hour)
     values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (store_id, region, fold(city)) do update set fee = excluded.fee,
       free_from = excluded.free_from, min_days = excluded.min_days, max_days = excluded.max_days,
       cut_off_hour = excluded.cut_off_hour`,
    [
      ...[storeId as string, region, city as string, fee, freeFrom as string],
      ...[minDays, maxDays, cutOffHour as number],
    ]
  )
}
