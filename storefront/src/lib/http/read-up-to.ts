/** A request's body, or null where it is larger: it is read to its end all the same, so that the answer is heard. */
export async function readUpTo(
  { body }: Request,
  largest: number
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size <= largest) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > largest ? null : Buffer.concat(chunks)
}
