import type { ReactNode } from 'react'
import { ChevronUp } from '@/components/ui/icons'

export function FilterGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details open className="group border-b border-line py-4 lg:nth-2:pt-0">
      <summary className="flex min-h-11 items-center justify-between gap-2 font-semibold lg:min-h-8">
        <h2 className="text-m">{title}</h2>
        <ChevronUp size={18} className="transition-transform group-not-open:rotate-180" />
      </summary>
      <div className="mt-1">{children}</div>
    </details>
  )
}
