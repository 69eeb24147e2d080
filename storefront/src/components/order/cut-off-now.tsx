import { getTranslations } from '@/i18n/translations'
import { cutOffTexts } from '@/lib/format/cut-off'
import { utcOffset } from '@/lib/format/utc-offset'
import { CutOff } from './cut-off'

/** Until when a confirmed order counts from today, in a page of the server. */
export async function CutOffNow({ hour }: { hour: number }) {
  const t = await getTranslations('common.delivery')
  return <CutOff hour={hour} utcOffset={await utcOffset()} texts={cutOffTexts(t, hour)} />
}
