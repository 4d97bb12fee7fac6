import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Keep whole source texts out of the folder that gets published.
 *
 * @param isPrivate - Whether the build is a curator’s private copy.
 * @returns An integration that fails where such a copy would go into `dist/`, or anywhere inside it.
 */
export function refusePrivateOutput(isPrivate: boolean): AstroIntegration {
  return {
    name: 'refuse-private-output',
    hooks: {
      'astro:config:done': ({ config }) => {
        const published = fileURLToPath(new URL('dist', config.root))
        const insidePublished = !relative(published, fileURLToPath(config.outDir)).startsWith('..')
        if (isPrivate && insidePublished) {
          throw new Error(
            'SOURCE_TEXT=private puts whole source texts into the pages, so the build does not write them to dist/. Leave --outDir out: the private copy then goes to dist-private/.',
          )
        }
      },
    },
  }
}
