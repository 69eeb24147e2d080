import { useUiTexts } from '../language.tsx'

/** The sign (an arch on majorelle) and the name. */
export function Brand({ side }: { side?: string }) {
  const texts = useUiTexts('shell')
  return (
    <div className="flex h-8 shrink-0 items-center gap-2.5 px-2">
      <Sign />
      <span className="text-title font-semibold md:max-lg:hidden">{texts('brand')}</span>
      {side && <span className="ms-auto text-xs text-ink-2 md:max-lg:hidden">{side}</span>}
    </div>
  )
}

function Sign() {
  return (
    <svg viewBox="0 0 24 24" className="size-6 shrink-0" aria-hidden>
      <rect width="24" height="24" rx="7" className="fill-primary" />
      <path
        d="M6.8 17.5v-6a5.2 5.2 0 0 1 10.4 0v6M10 17.5v-5.8a2 2 0 0 1 4 0v5.8"
        className="stroke-primary-ink"
        fill="none"
        strokeWidth="1.9"
        strokeLinecap="round"
      />
    </svg>
  )
}
