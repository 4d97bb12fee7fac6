/**
 * Turn an address of the public surface into a URL that works where the site is published.
 *
 * The pages hand one in: what is published knows neither the site’s host nor the path that it stands under.
 *
 * @param address - An address without a leading slash, as `lineup/addresses.ts` gives it.
 */
export type AddressOf = (address: string) => string
