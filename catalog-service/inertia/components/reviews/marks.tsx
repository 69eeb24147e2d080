import { Fragment } from 'react'
import { clsx } from 'clsx'
import { useTranslations } from 'use-intl'
import { Link2, Phone, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { Review } from './types.ts'

type Mark = Review['marks'][number]
type Kind = Mark['kind']

const icons: Record<Kind, LucideIcon> = { phone: Phone, link: Link2, insult: TriangleAlert }
const kinds: Kind[] = ['phone', 'link', 'insult']

const looks: Record<Kind, string> = {
  phone: 'border-bad bg-bad-soft',
  link: 'border-bad bg-bad-soft',
  insult: 'border-accent bg-accent-soft',
}

/** A text with what stands out in it underlined. */
export function MarkedText({ text, marks }: { text: string; marks: Mark[] }) {
  return (
    <>
      {marks.map(({ kind, start, end }, at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark className={clsx('rounded-xs border-b-2 px-0.5 font-medium text-ink', looks[kind])}>
            <bdi>{text.slice(start, end)}</bdi>
          </mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}

/** What stands out in a text, in words. */
export function MarkLabels({ marks, small }: { marks: Mark[]; small?: boolean }) {
  const t = useTranslations('catalog.reviews.marks')
  const found = kinds.filter((kind) => marks.some((mark) => mark.kind === kind))
  if (found.length === 0) return null
  return (
    <span className={clsx('flex flex-wrap gap-x-3 gap-y-1', small ? 'text-xs' : 'mt-3')}>
      {found.map((kind) => {
        const Icon = icons[kind]
        return (
          <span
            key={kind}
            className={clsx(
              'inline-flex items-center gap-1.5',
              small ? 'text-bad' : `h-6 rounded-xs px-2 text-xs font-medium ${looks[kind]}`
            )}
          >
            <Icon className={clsx('shrink-0', small ? 'size-3' : 'size-3.5')} aria-hidden />
            {t(kind)}
          </span>
        )
      })}
    </span>
  )
}
