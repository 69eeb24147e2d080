/** The brand shape, once in the layout; `clip-arch` cuts by it. */
export function ArchDefinition() {
  return (
    <svg width="0" height="0" aria-hidden className="absolute">
      <clipPath id="arch" clipPathUnits="objectBoundingBox">
        <path d="M0 1V.38C0 .17 .27 .11 .5 0C.73 .11 1 .17 1 .38V1Z" />
      </clipPath>
    </svg>
  )
}
