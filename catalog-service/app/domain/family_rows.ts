import {
  foldOptionValue,
  type FamilyOption,
  type MemberOptions,
} from '@marketplace/shared/contracts/families'
import { foldCode } from '@marketplace/shared/contracts/text'
import type { DomainErrorReason } from '@marketplace/shared/server/errors/domain_error'
import { matchOptions, optionsKey } from '#domain/family'

/** The longest name of a product. */
const maxName = 200

/** A row of the grid in which a family's members are entered. */
export type FamilyRow = { options: MemberOptions; price: string; quantity: number; sku: string }

/** A row with its options as the family spells them. */
export type MatchedRow = FamilyRow & { name: string; nameAr: string | null }

type Family = { name: string; nameAr?: string | null; options: FamilyOption[] }

/** Names each member after its family and its own values, and says row by row what is wrong. */
export function matchRows(
  family: Family,
  rows: FamilyRow[]
): { matched: MatchedRow[]; reasons: DomainErrorReason[] } {
  const reasons: DomainErrorReason[] = []
  const matched = rows.map((row, at) => {
    const { matched: options, reasons: wrong } = matchOptions(
      family.options,
      row.options,
      `rows.${at}.options`
    )
    reasons.push(...wrong)
    return { ...row, options, ...memberNames(family, options) }
  })
  if (matched.some(({ name, nameAr }) => Math.max(name.length, nameAr?.length ?? 0) > maxName)) {
    reasons.push({ field: 'name', rule: 'maxLength', values: { max: maxName } })
  }
  reasons.push(
    ...repeatedRows(
      matched.map(({ sku }) => foldCode(sku)),
      'sku'
    )
  )
  reasons.push(
    ...repeatedRows(
      matched.map(({ options }) => optionsKey(options)),
      'options'
    )
  )
  return { matched, reasons }
}

/** "Caftan, M, bleu" */
export function memberNames({ name, nameAr, options }: Family, chosen: MemberOptions) {
  const values = options.map(({ key }) => chosen[key]).filter((value) => value !== undefined)
  return {
    name: [name, ...values].join(', '),
    nameAr: nameAr ? [nameAr, ...values].join('، ') : null,
  }
}

function repeatedRows(texts: string[], field: string): DomainErrorReason[] {
  return texts.flatMap((text, at) =>
    texts.indexOf(text) < at ? [{ field: `rows.${at}.${field}`, rule: 'distinct' }] : []
  )
}

/** A family's options with the values that are new; null where other options are named than it has. */
export function withNewValues(known: FamilyOption[], named: FamilyOption[]): FamilyOption[] | null {
  const isSame =
    known.length === named.length && known.every(({ key }) => named.some((one) => one.key === key))
  if (!isSame) return null
  return known.map(({ key, values }) => {
    const folded = values.map(foldOptionValue)
    const more = named.find((one) => one.key === key)!.values
    return {
      key,
      values: [...values, ...more.filter((value) => !folded.includes(foldOptionValue(value)))],
    }
  })
}
