import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Plus, Search } from 'lucide-react'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { useLanguage } from '@marketplace/shared/ui/language'
import { StockMark } from '@marketplace/shared/ui/status/catalog'
import { Amount } from '@marketplace/shared/ui/values'
import type { Offer } from '../../phone_order.ts'
import { Picture } from '@marketplace/shared/ui/picture'
import { findMembers, useOffers } from './use_offers.ts'

/** Finds products by what the buyer says; a family asks which of its members is meant. */
export function ProductPicker({ onPick }: { onPick: (offer: Offer) => void }) {
  const t = useTranslations('orders.phone')
  const language = useLanguage()
  const [words, setWords] = useState('')
  const [members, setMembers] = useState<Offer[] | null>(null)
  const offers = useOffers(words)
  const shown = members ?? offers ?? []
  const nothing = words.trim().length >= 2 && offers !== null && offers.length === 0 && !members

  async function pick(offer: Offer) {
    const found = offer.hasMembers ? await findMembers(offer, language) : []
    if (found.length > 0) return setMembers(found)
    onPick(offer)
    setWords('')
    setMembers(null)
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <TextField
        id="phone-order-search"
        name="search"
        type="search"
        icon={Search}
        label={t('search')}
        hint={t('searchHint')}
        autoComplete="off"
        maxLength={100}
        value={words}
        onChange={(typed) => {
          setWords(typed)
          setMembers(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <p role="status" className="text-ink-2 empty:hidden">
        {nothing ? t('nothing') : members ? t('which') : null}
      </p>
      {shown.length > 0 && (
        <ul
          aria-label={t('found')}
          className="divide-y divide-hairline rounded-sm border border-line"
        >
          {shown.map((offer) => (
            <li key={offer.productId}>
              <button
                type="button"
                disabled={offer.available <= 0 && !offer.hasMembers}
                onClick={() => void pick(offer)}
                className="flex w-full items-center gap-3 px-3 py-2 text-start hover:bg-row-hover disabled:cursor-not-allowed disabled:text-ink-2"
              >
                <Picture url={offer.imageUrl} />
                <span className="min-w-0 grow">
                  <bdi className="block truncate font-medium">{offer.name}</bdi>
                  <span className="block truncate text-xs text-ink-2">
                    <bdi>{offer.storeName}</bdi>
                  </span>
                </span>
                <span className="shrink-0 text-end">
                  <span className="block font-medium">
                    <Amount value={offer.price} />
                  </span>
                  {!members && (
                    <span className="block text-xs">
                      <StockMark available={offer.available} />
                    </span>
                  )}
                </span>
                <Plus className="size-4 shrink-0 text-primary" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
