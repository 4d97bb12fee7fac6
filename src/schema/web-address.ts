import { z } from 'zod'

/** Accept an absolute http or https address; any other scheme could run code in the reader's browser. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'an address that starts with https:// or http://',
})
