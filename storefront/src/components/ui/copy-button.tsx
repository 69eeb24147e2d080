'use client'

import { useState } from 'react'
import { Check, Copy } from 'lucide-react'

export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false)
  const Icon = copied ? Check : Copy
  return (
    <button
      type="button"
      aria-label={label}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
      className="grid size-9 shrink-0 place-items-center rounded-s bg-primary-soft text-primary"
    >
      <Icon size={16} aria-hidden />
      <span role="status" className="sr-only">
        {copied && done}
      </span>
    </button>
  )
}
