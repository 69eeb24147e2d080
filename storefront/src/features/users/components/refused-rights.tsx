import { getLocale } from '@/i18n/translations'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'
import { rightsRefusals } from '../rights-refusals'

export type RefusedQuery = Promise<{ refused?: string | string[] }>

/** Why the change that led here was refused, as the page's address tells it. */
export async function RefusedRights({ query }: { query: RefusedQuery }) {
  const { refused } = await query
  const rule = rightsRefusals.find((known) => known === refused)
  if (!rule) return null
  return (
    <p role="alert" className="mb-6 rounded-m bg-bad-soft px-4 py-3 text-bad">
      {ruleMessage(await getLocale(), rule)}
    </p>
  )
}
