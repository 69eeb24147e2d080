/** What this service asks of the storefront. */
export abstract class StorefrontClient {
  /** Renders the pages that carry those tags again. */
  abstract revalidate(tags: string[]): Promise<void>
}
