/** Whether an app answers 200 on `/health/ready`. */
export async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, {
      signal: AbortSignal.timeout(5_000),
    })
    await response.body?.cancel()
    return response.status === 200
  } catch {
    return false
  }
}

/** Resolves as soon as the app is ready; throws when it is not within `timeoutMs`, or when `isHopeless` says so. */
export async function waitUntilReady(
  port: number,
  timeoutMs: number,
  isHopeless = () => false
): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await isReady(port))) {
    if (isHopeless()) throw new Error('it ended before it was ready')
    if (Date.now() > deadline) throw new Error(`it was not ready within ${timeoutMs / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
