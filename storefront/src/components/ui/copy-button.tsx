'use client'

import { useState } from 'react'
import { Check, Copy } from '@/components/ui/icons'

/** Without https browsers have no clipboard to write to, only a command that copies what is selected. */
async function copy(text: string) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}

export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false)
  const Icon = copied ? Check : Copy
  return (
    <button
      type="button"
      aria-label={label}
      onClick={() => copy(text).then(() => setCopied(true))}
      className="tap grid size-9 shrink-0 place-items-center rounded-s bg-primary-soft text-primary"
    >
      <Icon size={16} />
      <span role="status" className="sr-only">
        {copied && done}
      </span>
    </button>
  )
}
