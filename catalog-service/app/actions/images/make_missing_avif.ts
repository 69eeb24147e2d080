import { performance } from 'node:perf_hooks'
import { inject } from '@adonisjs/core'
import { MakeAvif } from '#actions/images/make_avif'
import { keyOf } from '#domain/image_variants'
import { rowsOf } from '#sql/rows'

/** More than any machine makes in the time of one job. */
const batch = 100

/**
 * Makes AVIF of photos that no job has looked at, one after the other, and begins none once the time is over. One is
 * made whatever the time. Each is noted when it is done, so what breaks off goes on behind it.
 */
@inject()
export class MakeMissingAvif {
  constructor(private make: MakeAvif) {}

  async handle({ forMs }: { forMs: number }): Promise<void> {
    const until = performance.now() + forMs
    for (const url of await findMissing()) {
      await this.make.handle({ key: keyOf(url) })
      if (performance.now() >= until) return
    }
  }
}

async function findMissing(): Promise<string[]> {
  const rows = await rowsOf<{ url: string }>(
    `(select distinct url from images where avif_at is null order by url limit ${batch})
     union all
     select picture_url from categories where picture_avif_at is null and picture_url is not null`
  )
  return rows.map(({ url }) => url)
}
