import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { toast } from '@marketplace/shared/ui/feedback/toasts'
import type { RowState } from '@marketplace/shared/ui/list/types'
import { Outbox } from '../outbox.ts'
import type { ProductRow } from '../product_columns.tsx'

/** What is changed of a product in the list. */
export type ProductFields = {
  price?: string
  category?: string
  isActive?: boolean
  isArchived?: boolean
}

export type WhyNot = 'gone' | 'stale' | 'archived_by_staff' | 'no_category'
export type NotChanged = { product: ProductRow; why: WhyNot }

/** The outcome of each change, counted from 0. */
export type Changed = {
  done: { at: number; version: number }[]
  failed: { at: number; why: WhyNot }[]
}

/** What the server said: the outcomes, or the sentence of a value that it did not take. */
type Answer = { changed: Changed } | { error: string }

type Change = { id: string; version: number } & ProductFields
type Read = { product: ProductRow; to: ProductFields; version: number }

/** What became of an edit in the list. */
export type Saved = 'saved' | 'stale' | { error: string }

/** What a bulk action did not change, beside what it did. */
type Refused = { rows: NotChanged[]; done: number; told: string; undo?: () => void }

const nothing: Refused = { rows: [], done: 0, told: '' }

const doneTime = 6_000

/**
 * Changes rows of the list, one or many in one request, tells the result of each row, and offers to take back what was
 * done. Requests follow each other, so that keys pressed meanwhile lose nothing.
 */
export function useProductChanges() {
  const t = useTranslations('catalog.desk')
  const [outbox] = useState(() => new Outbox(post))
  const [states, setStates] = useState<Record<string, RowState>>({})
  const [refused, setRefused] = useState(nothing)

  function note(products: ProductRow[], state: RowState | null) {
    setStates((before) => {
      const next = { ...before }
      for (const { id } of products) {
        if (state) next[id] = state
        else delete next[id]
      }
      return next
    })
  }

  async function deliver(read: Read[]) {
    const products = read.map(({ product }) => product)
    note(products, { state: 'busy' })
    const changes = read.map(({ product, to, version }) => ({ id: product.id, version, ...to }))
    const answer = await outbox.send(changes)
    if (!answer || 'error' in answer) {
      note(products, null)
      return { done: [], failed: [], error: answer?.error ?? t('notSent') }
    }
    const done = answer.changed.done.map(({ at, version }) => ({ ...read[at]!, version }))
    const failed = answer.changed.failed.map(({ at, why }) => ({ ...read[at]!, why }))
    const changed = done.map(({ product }) => product)
    note(changed, { state: 'done' })
    setTimeout(() => note(changed, null), doneTime)
    for (const { product, why } of failed) {
      note([product], { state: 'failed', reason: t(`why.${why}`) })
    }
    return { done, failed, error: null }
  }

  /**
   * Does the same with many rows. `told` says what was done with how many. There is one message: a toast, or where
   * some rows stayed as they were the list of them.
   */
  async function changeMany(
    products: ProductRow[],
    to: ProductFields,
    told: (count: number) => string
  ) {
    const read = products.map((product) => ({ product, to, version: product.version }))
    const { done, failed, error } = await deliver(read)
    if (error) return toast.error(error)
    const undo = done.length > 0 ? () => void takeBack(done) : undefined
    if (failed.length > 0) {
      setRefused({ rows: failed, done: done.length, told: told(done.length), undo })
    } else if (undo) toast.undo(told(done.length), undo)
  }

  /** Saves one value of one row. A refusal is for the field to tell. */
  async function changeOne(product: ProductRow, to: ProductFields, told: string): Promise<Saved> {
    const { version } = product
    const { done, failed, error } = await deliver([{ product, to, version }])
    if (error) return { error }
    const [first] = failed
    note([product], null)
    if (first) return first.why === 'stale' ? 'stale' : { error: t(`why.${first.why}`) }
    toast.undo(told, () => void takeBack(done))
    return 'saved'
  }

  async function takeBack(done: Read[]) {
    const { done: back, failed } = await deliver(
      done.map(({ product, to, version }) => ({ product, version, to: asItWas(product, to) }))
    )
    const told = t('takenBack', { count: back.length })
    if (failed.length > 0) setRefused({ rows: failed, done: back.length, told })
    else if (back.length > 0) toast.success(told)
  }

  return { states, changeMany, changeOne, refused, forget: () => setRefused(nothing) }
}

export type ProductChanges = ReturnType<typeof useProductChanges>

function asItWas({ price, category, isActive }: ProductRow, to: ProductFields): ProductFields {
  if (to.isArchived !== undefined) return { isArchived: !to.isArchived }
  const was: Record<string, unknown> = { price, category, isActive }
  return Object.fromEntries(Object.keys(to).map((field) => [field, was[field]]))
}

/** Sends beside other visits, so that leaving the page does not cancel it. */
function post(changes: Change[]): Promise<Answer | null> {
  return new Promise((resolve) => {
    let answer: Answer | null = null
    router.post('/admin/catalog/products/changes', { changes } as never, {
      async: true,
      preserveState: true,
      preserveScroll: true,
      onSuccess: ({ props }: { props: Record<string, any> }) => {
        if (props.changed) answer = { changed: props.changed as Changed }
      },
      onError: (errors: Record<string, string>) => {
        const [error] = Object.values(errors)
        if (error) answer = { error }
      },
      onFinish: () => resolve(answer),
    })
  })
}
