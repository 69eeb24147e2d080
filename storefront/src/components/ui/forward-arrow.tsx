import { ArrowRight } from 'lucide-react'

/** Points the way one reads. */
export function ForwardArrow({ size = 16 }: { size?: number }) {
  return <ArrowRight size={size} aria-hidden className="shrink-0 rtl:-scale-x-100" />
}
