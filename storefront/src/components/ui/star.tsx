const shape = 'M8 1.2l2.1 4.4 4.8.6-3.5 3.3.9 4.8L8 11.9l-4.3 2.4.9-4.8L1.1 6.2l4.8-.6z'

export function Star({ fill, size }: { fill: number; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden className="shrink-0">
      <path
        d={shape}
        className="fill-sunken stroke-line-strong"
        strokeWidth={fill === 1 ? 0 : 0.8}
      />
      {fill > 0 && (
        <path
          d={shape}
          className="fill-accent"
          style={fill < 1 ? { clipPath: `inset(0 ${(1 - fill) * 100}% 0 0)` } : undefined}
        />
      )}
    </svg>
  )
}
