'use client'

import { useEffect, useState } from 'react'
import { Check, CircleAlert, X } from '@/components/ui/icons'
import { dismissToast, useToasts, type Toast } from '@/components/ui/toast'

const lifetime = 6_000

function ToastRow({ toast, dismissLabel }: { toast: Toast; dismissLabel: string }) {
  const [paused, setPaused] = useState(false)
  const { id, action } = toast
  useEffect(() => {
    if (paused) return
    const timer = setTimeout(() => dismissToast(id), lifetime)
    return () => clearTimeout(timer)
  }, [id, paused])
  const pause = { onMouseEnter: () => setPaused(true), onFocus: () => setPaused(true) }
  const resume = { onMouseLeave: () => setPaused(false), onBlur: () => setPaused(false) }
  const Icon = toast.tone === 'done' ? Check : CircleAlert
  const actionClass = 'tap min-h-6 shrink-0 font-medium text-accent hover:underline'

  return (
    <div
      {...pause}
      {...resume}
      className="flex min-h-12 items-center gap-3 rounded-m bg-night px-4 text-s text-night-ink shadow-2 transition-[opacity,translate] duration-180 starting:translate-y-2 starting:opacity-0"
    >
      <Icon size={18} className="shrink-0 text-accent" />
      <p className="grow py-2">{toast.text}</p>
      {action?.href && (
        <a href={action.href} className={actionClass}>
          {action.label}
        </a>
      )}
      {action?.run && (
        <button
          type="button"
          onClick={() => (action.run!(), dismissToast(id))}
          className={actionClass}
        >
          {action.label}
        </button>
      )}
      {!action && (
        <button
          type="button"
          aria-label={dismissLabel}
          onClick={() => dismissToast(id)}
          className="size-6"
        >
          <X size={16} />
        </button>
      )}
    </div>
  )
}

export function Toaster({ label, dismissLabel }: { label: string; dismissLabel: string }) {
  const toasts = useToasts()
  return (
    <section
      aria-label={label}
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 sm:inset-x-auto sm:start-6 sm:bottom-6 sm:w-96 max-lg:with-buy-bar:bottom-24"
    >
      <div role="status" className="pointer-events-auto grid gap-2">
        {toasts.map((toast) => (
          <ToastRow key={toast.id} toast={toast} dismissLabel={dismissLabel} />
        ))}
      </div>
    </section>
  )
}
