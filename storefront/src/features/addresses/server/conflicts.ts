import { getTranslations } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import { regions } from '@marketplace/shared/contracts/regions'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import type { Address } from '@/lib/db/address'
import { findAddress } from './find-address'
import type { Locale } from '@/i18n/routing'
import type { FormState } from '@/lib/forms/form-state'
import { refused } from '@/lib/forms/submit'
import { formatPhone } from '@/lib/format/phone'

const fields = [
  'recipientName',
  'phone',
  'state',
  'city',
  'street',
  'landmark',
  'postalCode',
  'label',
] as const

type Values = Record<(typeof fields)[number], string | null | undefined>

export function isStale(error: unknown): boolean {
  return error instanceof DomainError && error.reasons.some(({ rule }) => rule === 'stale')
}

/** The form as it was sent, on the version that is saved now, with both values where they differ. */
export async function showConflicts(
  locale: Locale,
  data: FormData,
  { userId, id, yours }: { userId: string; id: string; yours: Values }
): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: 'account.address' })
  const saved = await findAddress(userId, id)
  const shown = (values: Values | Address, field: keyof Values) =>
    show(locale, field, values[field])
  const conflicts = fields
    .map((field) => ({ label: t(field), yours: shown(yours, field), saved: shown(saved, field) }))
    .filter((each) => each.yours !== each.saved)
  const state = refused(data, { detail: t('stale') })
  return { ...state, values: { ...state.values, version: String(saved.version) }, conflicts }
}

function show(locale: Locale, field: keyof Values, value: string | null | undefined): string {
  if (!value) return ''
  if (field === 'phone') return formatPhone(value)
  if (field === 'city') return cityName(value, locale)
  return field === 'state' ? (regions[value]?.[locale] ?? value) : value
}
