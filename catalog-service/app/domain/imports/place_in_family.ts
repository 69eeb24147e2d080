import { randomUUID } from 'node:crypto'
import { familyLimits } from '@marketplace/shared/contracts/limits'
import {
  foldOptionValue,
  optionKeys,
  type FamilyOption,
  type MemberOptions,
} from '@marketplace/shared/contracts/families'
import { hasVisibleCharacter, isOneLine } from '@marketplace/shared/contracts/text'
import { optionsKey } from '#domain/family'
import type { RowError } from '#domain/imports/row'

/** A family of the store as it stands, with its members by their options. */
export type KnownFamily = {
  id: string
  name: string
  nameAr: string | null
  options: FamilyOption[]
  members: { id: string; options: MemberOptions }[]
}

/** The family of a product and its value for each option. */
export type Membership = { familyId: string; options: MemberOptions }

/** What a row says of its family; what it leaves out is absent. */
export type FamilyCells = { name?: string; nameAr?: string; options: MemberOptions }

export type Placing = { membership: Membership | null } | { errors: RowError[] }

type Family = {
  id: string
  name: string
  nameAr: string | null
  options: FamilyOption[]
  isNew: boolean
  isChanged: boolean
  /** The product that has these options; null for one that the import makes. */
  taken: Map<string, string | null>
}

const maxValueLength = 60

/**
 * The families of a store while rows are placed in them one after the other: a name that no family has begins one,
 * a value that its family lacks is added behind the others.
 */
export class FamilyPlaces {
  #families: Family[]

  constructor(known: readonly KnownFamily[]) {
    this.#families = known.map(({ members, ...family }) => {
      const taken = new Map(members.map(({ id, options }) => [optionsKey(options), id]))
      return { ...family, isNew: false, isChanged: false, taken }
    })
  }

  /** Where a row's product belongs; undefined where the row does not say. Nothing is kept before `keep`. */
  find(
    cells: FamilyCells,
    productId: string | null,
    before: Membership | null
  ): Placing | undefined {
    const { name, nameAr, options } = cells
    const isTold = Boolean(nameAr) || Object.values(options).some((value) => value !== '')
    if (name === undefined && !isTold) return undefined
    if (name === '') {
      return isTold ? refused('family', 'required') : { membership: null }
    }
    const family = this.#familyOf(name, before, options)
    if (!family) return refused('family', 'required')
    if (family === 'ambiguous') return refused('family', 'family_ambiguous')
    return place(family, options, productId, before)
  }

  /**
   * Takes a place for a product, so that later rows find it taken. Says whether a family that stands gets that Arabic
   * name.
   */
  keep({ familyId, options }: Membership, productId: string | null, nameAr?: string): boolean {
    if (productId !== null) this.#leave(productId)
    const family = this.#families.find(({ id }) => id === familyId)!
    const isRenamed = nameAr !== undefined && nameAr !== family.nameAr
    family.taken.set(optionsKey(options), productId)
    for (const option of family.options) {
      const value = options[option.key]!
      if (option.values.includes(value)) continue
      option.values = [...option.values, value]
      family.isChanged = true
    }
    if (isRenamed) Object.assign(family, { nameAr, isChanged: true })
    return isRenamed && !family.isNew
  }

  /** Frees the place that a product had, in whichever family. */
  #leave(productId: string) {
    for (const { taken } of this.#families) {
      for (const [key, taker] of taken) if (taker === productId) taken.delete(key)
    }
  }

  /** The families to be written: those that are new and have a member, and those with new values or another Arabic name. */
  changes(): { made: Omit<KnownFamily, 'members'>[]; changed: Omit<KnownFamily, 'members'>[] } {
    const written = ({ id, name, nameAr, options }: Family) => ({ id, name, nameAr, options })
    return {
      made: this.#families.filter((one) => one.isNew && one.taken.size > 0).map(written),
      changed: this.#families.filter((one) => !one.isNew && one.isChanged).map(written),
    }
  }

  #familyOf(name: string | undefined, before: Membership | null, options: MemberOptions) {
    const present = this.#families.find(({ id }) => id === before?.familyId)
    if (name === undefined) return present
    const named = this.#families.filter(
      (one) => foldOptionValue(one.name) === foldOptionValue(name)
    )
    if (present && named.includes(present)) return present
    if (named.length > 1) return 'ambiguous' as const
    return named[0] ?? this.#begin(name, options)
  }

  /** Its options are those that the first row has a value for. */
  #begin(name: string, options: MemberOptions): Family {
    const keys = optionKeys.filter((key) => options[key])
    const family: Family = {
      ...{ id: randomUUID(), name, nameAr: null, isNew: true, isChanged: false, taken: new Map() },
      options: keys.map((key) => ({ key, values: [] })),
    }
    // a family without options takes nobody in; the next row may begin it better
    if (keys.length > 0 && keys.length <= familyLimits.options) this.#families.push(family)
    return family
  }
}

function refused(field: string, rule: string, values?: Record<string, unknown>): Placing {
  return { errors: [{ field, rule, ...(values ? { values } : {}) }] }
}

function place(
  family: Family,
  cells: MemberOptions,
  productId: string | null,
  before: Membership | null
): Placing {
  const { options } = family
  if (options.length === 0) return refused('family', 'family_options')
  if (options.length > familyLimits.options) {
    return refused('family', 'family_options_max', { max: familyLimits.options })
  }
  const own = before?.familyId === family.id ? before.options : {}
  const errors: RowError[] = []
  const chosen: MemberOptions = {}
  for (const { key, values } of options) {
    const typed = cells[key] || (cells[key] === undefined ? own[key] : undefined)
    const error = typed === undefined ? { rule: 'required' } : wrongValue(typed, values)
    if (error) errors.push({ field: `options.${key}`, ...error })
    else chosen[key] = values.find((one) => isSame(one, typed!)) ?? typed
  }
  for (const key of optionKeys) {
    const isOurs = options.some((one) => one.key === key)
    if (cells[key] && !isOurs) errors.push({ field: `options.${key}`, rule: 'option_elsewhere' })
  }
  if (errors.length) return { errors }
  const taker = family.taken.get(optionsKey(chosen))
  const isTaken = taker !== undefined && (taker === null || taker !== productId)
  if (isTaken) return refused('family', 'options_taken')
  const isMember = before?.familyId === family.id
  if (!isMember && family.taken.size >= familyLimits.members) {
    return refused('family', 'family_full', { max: familyLimits.members })
  }
  return { membership: { familyId: family.id, options: chosen } }
}

function wrongValue(typed: string, values: string[]): Omit<RowError, 'field'> | null {
  if (!hasVisibleCharacter(typed) || !isOneLine(typed)) return { rule: 'oneLine' }
  if (typed.length > maxValueLength) return { rule: 'maxLength', values: { max: maxValueLength } }
  const isNew = !values.some((one) => isSame(one, typed))
  const isFull = isNew && values.length >= familyLimits.values
  return isFull ? { rule: 'maxLength', values: { max: familyLimits.values } } : null
}

function isSame(one: string, other: string): boolean {
  return foldOptionValue(one) === foldOptionValue(other)
}
