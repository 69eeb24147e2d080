import Link from 'next/link'
import { ForwardArrow } from './forward-arrow'

type Props = { id: string; title: string; lead?: string; link?: { href: string; label: string } }

export function SectionHeading({ id, title, lead, link }: Props) {
  return (
    <div className="mb-4 flex items-end justify-between gap-4 sm:mb-6">
      <div>
        <h2 id={id} className="type-section">
          {title}
        </h2>
        {lead && <p className="mt-1 hidden text-ink-2 sm:block">{lead}</p>}
      </div>
      {link && (
        <Link
          href={link.href}
          className="tap inline-flex min-h-6 shrink-0 items-center gap-2 text-s font-medium text-primary hover:underline"
        >
          {link.label}
          <ForwardArrow />
        </Link>
      )}
    </div>
  )
}
