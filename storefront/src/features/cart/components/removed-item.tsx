'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import { Trash2, Undo2 } from '@/components/ui/icons'
import type { Locale } from '@/i18n/routing'
import { nameOf } from '@/lib/format/localized'
import type { FilledLine } from '@/lib/shopper/cart-groups'

type Props = { line: FilledLine; locale: Locale; onPutBack: (line: FilledLine) => void }

/** Stands where a line was, so that a slip of the finger costs nothing. */
export function RemovedItem({ line, locale, onPutBack }: Props) {
  const t = useTranslations('cart')
  const undo = useRef<HTMLButtonElement>(null)
  // the button that was pressed is gone: the focus goes on to the way back
  useEffect(() => undo.current!.focus({ preventScroll: true }), [])
  const name = line.product ? nameOf(line.product, locale) : t('unknownProduct')
  return (
    <div role="status" className="flex items-center gap-3 bg-sunken px-4 py-3.5 text-s lg:px-6">
      <Trash2 size={18} className="shrink-0 text-ink-2" />
      <p className="min-w-0 grow text-ink-2">{t('removed', { name })}</p>
      <button
        ref={undo}
        type="button"
        aria-label={t('undoNamed', { name })}
        onClick={() => onPutBack(line)}
        className="tap inline-flex min-h-6 shrink-0 items-center gap-1.5 font-medium text-primary hover:underline"
      >
        <Undo2 size={16} className="rtl:-scale-x-100" />
        {t('undo')}
      </button>
    </div>
  )
}
