import Link from 'next/link'
import { ChevronRight } from '@/components/ui/icons'

export type Crumb = { label: string; href?: string }

export function Breadcrumb({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className="py-3.5 text-s">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-2">
            {index > 0 && <ChevronRight size={14} className="text-ink-3 rtl:-scale-x-100" />}
            {crumb.href ? (
              <Link
                href={crumb.href}
                className="tap inline-flex min-h-6 items-center text-ink-2 hover:text-ink hover:underline"
              >
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" className="font-medium">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
