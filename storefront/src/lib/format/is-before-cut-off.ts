const hourMs = 3_600_000

/** Whether what is confirmed at `now` (ms) counts its days from that day; `utcOffset` in minutes. */
export function isBeforeCutOff(hour: number, now: number, utcOffset: number): boolean {
  return (now / hourMs + utcOffset / 60) % 24 < hour
}
