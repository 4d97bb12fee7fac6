import { z } from 'zod'
import { languageSchema, textSchema, webAddressSchema } from './scalars.ts'

const expectedHost = 'a host such as https://example.org, without a path'

const expectedReport = 'a repository’s address such as https://github.com/example/news, or a mail address'

const reportSchema = z.union([z.url({ protocol: /^https$/ }), z.email()], { error: expectedReport })

/** The site itself: `site.yml` of the content folder. It has no ID, as there is one. */
export const siteSchema = z.strictObject({
  name: textSchema.describe('What the site is called.'),
  tagline: textSchema.describe('What it does, in a sentence: the heading of its home page.'),
  language: languageSchema
    .default('en')
    .describe(
      'The language of its questions, outlines and notes, as a BCP 47 tag; what the build says itself is in English. Default: en.',
    ),
  address: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@]+\/?$/, { error: expectedHost, abort: true })
    .refine((address) => URL.canParse(address), expectedHost)
    .optional()
    .describe(
      'The host that it is published at. Default: not known, and addresses start at the host’s root.',
    ),
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*$/, 'a path with a slash at both ends, such as /news/')
    .default('/')
    .describe('The path that it is published under. Default: /, the host’s root.'),
  report: reportSchema
    .optional()
    .describe(
      'Where readers report errors: a repository with issues, such as https://github.com/example/news, or a mail address. Default: nowhere.',
    ),
  licence: z
    .strictObject({
      name: textSchema.describe('What it is called, such as CC BY 4.0.'),
      address: webAddressSchema.describe('Where it can be read.'),
    })
    .optional()
    .describe('The licence of the curator’s own words and coding. Default: none is named.'),
  publisher: z
    .strictObject({
      name: textSchema.describe('The name of the person or organisation.'),
      address: webAddressSchema.optional().describe('Its home page. Default: none.'),
    })
    .optional()
    .describe('Who publishes the site. Default: nobody is named.'),
})

/** The site as its file gives it. */
export type SiteData = z.infer<typeof siteSchema>
