import { getTranslations } from '@/i18n/translations'
import { completedActions } from '@/lib/forms/done'
import { DoneNotice } from './done-notice'

export type DoneQuery = Promise<{ done?: string | string[] }>

/** What the form that led here has done, as the page's address tells it. */
export async function Done({ query }: { query: DoneQuery }) {
  const { done } = await query
  const action = completedActions.find((known) => known === done)
  if (!action) return null
  const t = await getTranslations('common.done')
  return <DoneNotice text={t(action)} />
}
