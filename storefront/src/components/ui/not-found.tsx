import type { ReactNode } from 'react'
import { SearchX } from '@/components/ui/icons'
import { noteResponse } from '@/lib/http/response-context'
import { Notice } from './notice'

type Props = { title: string; text: string; children: ReactNode }

/** In the place of what does not exist; the answer is a 404 that reads without a script. */
export function NotFound({ title, text, children }: Props) {
  noteResponse({ status: 404 })
  return (
    <>
      <meta name="robots" content="noindex" />
      <Notice icon={<SearchX size={28} />} level="h1" title={title} text={text}>
        {children}
      </Notice>
    </>
  )
}
