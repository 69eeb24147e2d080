/** What this service asks of the storefront. */
export abstract class StorefrontClient {
  /** Makes the pages that carry those tags render anew. */
  abstract revalidate(tags: string[]): Promise<void>
}
