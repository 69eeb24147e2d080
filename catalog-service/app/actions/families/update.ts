import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tagsOfStock } from '@marketplace/shared/contracts/cache_tags'
import type { FamilyOption, MemberOptions } from '@marketplace/shared/contracts/families'
import { Queue } from '@marketplace/shared/server/queue'
import { assertVersion } from '@marketplace/shared/server/version'
import type { Infer } from '@vinejs/vine/types'
import { lockFamily } from '#aggregates/lock_family'
import { repeatedOptions } from '#domain/family'
import { InvalidOptionsException, OptionInUseException } from '#exceptions/family_exception'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { rowsOf } from '#sql/rows'
import type { updateFamilyValidator } from '#validators/family'

export type UpdateFamilyInput = Infer<typeof updateFamilyValidator> & { id: string }

type Member = { id: string; options: MemberOptions }

/** Changes name and options. An option, or a value, that a member has stays: 409. */
@inject()
export class UpdateFamily {
  constructor(private queue: Queue) {}

  async handle({ id, version, options, ...fields }: UpdateFamilyInput): Promise<void> {
    const reasons = repeatedOptions(options ?? [])
    if (reasons.length) throw new InvalidOptionsException(reasons)
    await db.transaction(async (trx) => {
      const family = await lockFamily(trx, id)
      assertVersion(version, family)
      const members = await readMembers(trx, id)
      if (options) {
        assertUnused(options, members)
        family.merge({ options: JSON.stringify(options) as never })
      }
      await family.merge(fields).save()
      const tags = tagsOfStock(members.map((member) => member.id))
      await this.queue.send(trx, RevalidateStorefront, { tags })
    })
  }
}

function readMembers(trx: TransactionClientContract, id: string): Promise<Member[]> {
  return rowsOf('select id, options from products where family_id = ?', [id], trx)
}

function assertUnused(options: FamilyOption[], members: Member[]) {
  for (const { options: chosen } of members) {
    const lost = Object.entries(chosen).find(
      ([key, value]) => !options.some((one) => one.key === key && one.values.includes(value))
    )
    if (lost) throw new OptionInUseException(lost[1])
    const missing = options.find(({ key }) => chosen[key] === undefined)
    if (missing) throw new OptionInUseException(Object.values(chosen).join(', '))
  }
}
