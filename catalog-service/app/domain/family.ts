import {
  foldOptionValue,
  type FamilyOption,
  type MemberOptions,
} from '@marketplace/shared/contracts/families'
import type { DomainErrorReason } from '@marketplace/shared/server/errors/domain_error'

/** Where options name a key twice, or a value twice within one: the paths are those of the body. */
export function repeatedOptions(options: FamilyOption[]): DomainErrorReason[] {
  const keys = repeated(options.map(({ key }) => key)).map((at) => `options.${at}.key`)
  const values = options.flatMap(({ values: all }, option) =>
    repeated(all.map(foldOptionValue)).map((at) => `options.${option}.values.${at}`)
  )
  return [...keys, ...values].map((field) => ({ field, rule: 'distinct' }))
}

/** The places, from 0, of what stood before already. */
function repeated(texts: string[]): number[] {
  return texts.flatMap((text, at) => (texts.indexOf(text) < at ? [at] : []))
}

/** A member's options as its family spells them, in its order; a reason for each that it does not have. */
export function matchOptions(
  options: FamilyOption[],
  chosen: MemberOptions,
  path = 'options'
): { matched: MemberOptions; reasons: DomainErrorReason[] } {
  const matched: MemberOptions = {}
  const reasons: DomainErrorReason[] = []
  for (const { key, values } of options) {
    const typed = chosen[key]
    const value = values.find(
      (one) => typed !== undefined && foldOptionValue(one) === foldOptionValue(typed)
    )
    if (value !== undefined) matched[key] = value
    else if (typed === undefined) reasons.push({ field: `${path}.${key}`, rule: 'required' })
    else
      reasons.push({
        field: `${path}.${key}`,
        rule: 'enum',
        values: { choices: values.join(', ') },
      })
  }
  const known = options.map(({ key }) => key as string)
  const others = Object.keys(chosen).filter((key) => !known.includes(key))
  for (const key of others) reasons.push({ field: `${path}.${key}`, rule: 'exists' })
  return { matched, reasons }
}

/** Two members with the same key have the same options. */
export function optionsKey(options: MemberOptions): string {
  return JSON.stringify(Object.entries(options).sort(([one], [other]) => (one < other ? -1 : 1)))
}
