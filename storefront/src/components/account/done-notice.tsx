'use client'

import { useEffect, useRef } from 'react'
import { CircleCheck } from '@/components/ui/icons'
import { loadShopper } from '@/lib/shopper/load'

/** Takes the focus, as the form that had it may be gone, and leaves the address: shown again it would not be true. */
export function DoneNotice({ text }: { text: string }) {
  const notice = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    notice.current!.focus()
    // the header greets by a name that may have changed
    void loadShopper(true)
    const url = new URL(location.href)
    url.searchParams.delete('done')
    history.replaceState(history.state, '', url)
  }, [])
  return (
    <p
      ref={notice}
      role="status"
      tabIndex={-1}
      className="mb-6 flex gap-3 rounded-m bg-good-soft px-4 py-3 text-good outline-none"
    >
      <CircleCheck size={20} className="mt-0.5 shrink-0" />
      {text}
    </p>
  )
}
