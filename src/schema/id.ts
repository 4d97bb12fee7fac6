import { z } from 'zod'

/** What an ID looks like: kebab-case, anchored at both ends. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Accept an ID: the name of a content file without its ending.
 *
 * IDs are kebab-case, because they are published in URLs, and permanent, because readers link to them.
 */
export const idSchema = z.string().regex(idPattern, 'an ID in kebab-case: a-z, 0-9 and single hyphens')
