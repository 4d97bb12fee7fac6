/**
 * Turn an address of the public surface into one that works where the site is published.
 *
 * @param address - An address without a leading slash; empty for the home page.
 */
export function href(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${address}`
}
