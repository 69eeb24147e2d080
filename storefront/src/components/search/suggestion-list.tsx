import Link from 'next/link'
import { Store, Tag } from '@/components/ui/icons'
import { ForwardArrow } from '@/components/ui/forward-arrow'
import { Price } from '@/components/ui/price'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { isolated } from '@/lib/format/isolated'
import { matchedParts } from '@/lib/format/matched-parts'
import type { SearchTexts } from './suggestions'
import { optionId, type Row } from './suggestion-rows'

type Props = {
  id: string
  rows: Row[]
  words: string
  /** The row that Enter opens; one more than there are for all results, -1 for none. */
  active: number
  locale: Locale
  texts: SearchTexts
  onChoose: () => void
}

const groups = ['products', 'categories', 'stores'] as const

/** The rows in their groups, each an option that is a link, and last the way to all results. */
export function SuggestionList({ id, rows, words, active, locale, texts, onChoose }: Props) {
  const option = (index: number) => ({
    'id': optionId(id, index),
    'role': 'option',
    'aria-selected': index === active,
    'tabIndex': -1,
    'onClick': onChoose,
  })
  const look = 'flex min-h-11 items-center gap-3 rounded-s px-3 py-1.5 hover:bg-sunken'
  return (
    <div
      id={id}
      role="listbox"
      aria-label={texts.suggestions}
      tabIndex={-1}
      // the field keeps the focus, so that it does not close the list before the press is through
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-30 mt-2 max-h-[min(36rem,70dvh)] overflow-y-auto rounded-xl border border-line bg-surface p-3 text-start shadow-2"
    >
      {groups
        .filter((group) => rows.some((row) => row.group === group))
        .map((group) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p
              id={`${id}-${group}`}
              role="presentation"
              className="px-3 pt-2 pb-1 text-xs font-medium text-ink-2"
            >
              {texts[group]}
            </p>
            {rows.map(
              (row, index) =>
                row.group === group && (
                  <Link
                    key={row.href}
                    href={row.href}
                    prefetch={false}
                    {...option(index)}
                    className={`${look} aria-selected:bg-primary-soft`}
                  >
                    <Picture row={row} />
                    <span className="flex min-w-0 grow flex-col sm:flex-row sm:items-center sm:justify-between sm:gap-3">
                      <span dir="auto" className="min-w-0 wrap-anywhere">
                        <Matched name={row.name} words={words} />
                      </span>
                      {row.group === 'products' && (
                        <Price
                          value={row.price}
                          locale={locale}
                          className="shrink-0 max-sm:text-s"
                        />
                      )}
                    </span>
                  </Link>
                )
            )}
          </div>
        ))}
      <div role="presentation" className="mt-2 border-t border-line pt-2">
        <Link
          href={href(locale, '/search', { q: words })}
          prefetch={false}
          {...option(rows.length)}
          className={`${look} text-s font-medium text-primary aria-selected:bg-primary-soft`}
        >
          <span className="min-w-0 wrap-anywhere">
            {texts.all.replace('{words}', () => isolated(words, 'auto'))}
          </span>
          <ForwardArrow />
        </Link>
      </div>
    </div>
  )
}

function Picture({ row }: { row: Row }) {
  if (row.group !== 'products') {
    const Icon = row.group === 'stores' ? Store : Tag
    return <Icon size={20} className="shrink-0" />
  }
  const look = 'h-13.5 w-11 shrink-0 rounded-s bg-sunken object-cover'
  if (!row.photo) return <span className={look} />
  return <img src={row.photo} alt="" width={44} height={54} decoding="async" className={look} />
}

function Matched({ name, words }: { name: string; words: string }) {
  return matchedParts(name, words).map(({ text, isMatched }, index) =>
    isMatched ? (
      <span key={index} className="font-semibold text-primary">
        {text}
      </span>
    ) : (
      text
    )
  )
}
