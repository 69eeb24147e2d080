/** Runs `work` when the browser brings this page back as it was left. Gives a way to stop listening. */
export function onPageRestore(work: () => void): () => void {
  const look = ({ persisted }: PageTransitionEvent) => persisted && work()
  addEventListener('pageshow', look)
  return () => removeEventListener('pageshow', look)
}
