import { ArrowRight } from '@/components/ui/icons'

/** Points the way one reads. */
export function ForwardArrow({ size = 16 }: { size?: number }) {
  return <ArrowRight size={size} className="shrink-0 rtl:-scale-x-100" />
}
