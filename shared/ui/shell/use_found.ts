import { useEffect, useState } from 'react'
import { askAgain } from '../refresh/ask_again.ts'
import type { NavItem } from './navigation.ts'

type Row = Record<string, any> & { id: string }
type List = {
  rows: string
  path: string
  label: (row: Row) => string
  detail: (row: Row) => string
}
export type Found = Pick<NavItem, 'key' | 'href' | 'icon'> & { label: string; detail: string }

const pause = 250
const mostOfEach = 5

/** The lists that are looked into, by their entry in the navigation: where their rows stand and what is shown of one. */
export const searchable: Record<string, List> = {
  allOrders: {
    rows: 'orders',
    path: '/admin/orders',
    label: (order) => order.orderNumber,
    detail: (order) => order.shippingAddress?.recipientName ?? '',
  },
  products: {
    rows: 'products',
    path: '/admin/catalog/products',
    label: (product) => product.name,
    detail: (product) => product.sku ?? '',
  },
  allStores: {
    rows: 'stores',
    path: '/admin/stores',
    label: (store) => store.name,
    detail: (store) => store.city ?? '',
  },
}

/** The first of what each list finds for some words, asked for once one stops typing. */
export function useFound(lists: NavItem[], words: string): Found[] {
  const [found, setFound] = useState<{ words: string; rows: Found[] }>({ words: '', rows: [] })
  const wanted = lists.map(({ key }) => key).join()
  useEffect(() => {
    if (words.length < 2 || !wanted) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const asked = lists.map((list) => findIn(list, words, stop.signal))
      void Promise.all(asked).then((rows) => {
        if (!stop.signal.aborted) setFound({ words, rows: rows.flat() })
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
    // The lists are the same as long as their keys are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted, words])
  return found.words === words ? found.rows : []
}

async function findIn({ key, icon }: NavItem, words: string, signal: AbortSignal) {
  const { rows, path, label, detail } = searchable[key]!
  const answer = await askAgain(`${path}?q=${encodeURIComponent(words)}`, null, null, signal)
  if (answer.state !== 'changed') return []
  const found = (answer.page.props[rows] ?? []) as Row[]
  return found.slice(0, mostOfEach).map((row) => ({
    ...{ key: row.id, icon, href: `${path}/${row.id}` },
    ...{ label: label(row), detail: detail(row) },
  }))
}
