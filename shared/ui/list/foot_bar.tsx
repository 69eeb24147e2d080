import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconLink } from '../button.tsx'
import { formatCount } from '../format/number.ts'
import { KeyHint } from '../keys/key.tsx'
import { useLanguage, useUiTexts } from '../language.tsx'
import type { Meta } from './types.ts'
import { useListQuery } from './use_list_query.ts'

export type Hint = { keys: string[]; label: string }

/** The keys that work here, which rows are shown of how many, and the pages before and after. */
export function FootBar({ meta, hints, shown }: { meta: Meta; hints: Hint[]; shown: number }) {
  const texts = useUiTexts('list')
  const query = useListQuery()
  const language = useLanguage()
  const first = shown === 0 ? 0 : (meta.page - 1) * meta.perPage + 1
  const last = shown === 0 ? 0 : first + shown - 1
  const range = `${formatCount(first, language)} – ${formatCount(last, language)}`
  const total = `${formatCount(meta.total, language)}${meta.totalIsExact === false ? '+' : ''}`
  const page = (number: number) => query.hrefWith({ page: number === 1 ? null : number })
  return (
    <footer className="flex h-10 shrink-0 items-center gap-4 border-t border-line bg-surface ps-5 pe-3 pointer-coarse:h-12">
      <div className="flex min-w-0 gap-4 overflow-hidden max-lg:hidden pointer-coarse:hidden">
        {hints.map((hint) => (
          <KeyHint key={hint.label} {...hint} />
        ))}
        <KeyHint keys={['?']} label={texts('hintAll')} />
      </div>
      <span role="status" className="ms-auto text-xs whitespace-nowrap text-ink-2">
        {texts.rich('range', { range, total, ltr: (part) => <bdi dir="ltr">{part}</bdi> })}
      </span>
      <div className="flex items-center gap-1.5">
        <IconLink
          framed
          flip
          icon={ChevronLeft}
          label={texts('previousPage')}
          href={meta.page > 1 ? page(meta.page - 1) : undefined}
        />
        <IconLink
          framed
          flip
          icon={ChevronRight}
          label={texts('nextPage')}
          href={meta.page < meta.lastPage ? page(meta.page + 1) : undefined}
        />
      </div>
    </footer>
  )
}
