import { useEffect, useState } from 'react'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { paths } from '@marketplace/shared/contracts/api/catalog'
import type { ResponseOf } from '@marketplace/shared/contracts/operation'
import type { Offer } from '../../phone_order.ts'
import { ask } from './ask.ts'

const pause = 250
const most = 8

type Products = ResponseOf<paths['/api/v1/products']['get']>
type Detail = ResponseOf<paths['/api/v1/products/{id}']['get']>
type Card = Products['data'][number]

/** What is on sale under some words, asked for once one stops typing. `null` while it is asked. */
export function useOffers(words: string): Offer[] | null {
  const language = useLanguage()
  const [found, setFound] = useState<{ words: string; offers: Offer[] }>({ words: '', offers: [] })
  const wanted = words.trim()
  useEffect(() => {
    if (wanted.length < 2) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ q: wanted, perPage: String(most) })
      const { signal } = stop
      const answer = await ask<Products>(`/api/v1/products?${query}`, { signal })
      if (signal.aborted) return
      const offers = answer?.data.map((card) => toOffer(card, language)) ?? []
      setFound({ words: wanted, offers })
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [wanted, language])
  if (wanted.length < 2) return []
  return found.words === wanted ? found.offers : null
}

/** The members of the family of a product, each as an offer of its own. */
export async function findMembers(offer: Offer, language: Locale): Promise<Offer[]> {
  const answer = await ask<Detail>(`/api/v1/products/${offer.productId}`, {})
  const family = answer?.data.family
  if (!family) return []
  const name = nameOf(family, language)
  return family.siblings.map(({ id, options, price, inStock }) => ({
    ...offer,
    ...{ productId: id, price, sku: '', hasMembers: false },
    name: [name, ...Object.values(options)].join(', '),
    available: id === offer.productId ? offer.available : inStock ? 1 : 0,
  }))
}

function toOffer(card: Card, language: Locale): Offer {
  return {
    ...{ productId: card.id, price: card.price, sku: card.sku },
    name: nameOf(card, language),
    storeName: card.store.name,
    imageUrl: card.primaryImage?.url ?? null,
    available: card.availability.available,
    hasMembers: (card.family?.members ?? 1) > 1,
  }
}
