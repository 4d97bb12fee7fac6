import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unified } from '@astrojs/markdown-remark'
import { defineConfig, fontProviders } from 'astro/config'
import type { AstroIntegration } from 'astro'
import rehypeSanitize from 'rehype-sanitize'
import { readBuiltSite } from './src/commands/support/built-site.ts'
import {
  comparePermalinks,
  describeBroken,
  publishedAddresses,
} from './src/commands/support/published-addresses.ts'
import { siteSettings } from './src/commands/support/site-settings.ts'
import { contentFolder } from './src/corpus/site-corpus.ts'
import { digestQuotes } from './src/markdown/digest-quotes.ts'
import { digestSchema } from './src/markdown/digest-schema.ts'
import { rehypeMarkEvidence } from './src/markdown/rehype-mark-evidence.ts'
import { rehypeOwnIds } from './src/markdown/rehype-own-ids.ts'
import { remarkHtmlAsText } from './src/markdown/remark-html-as-text.ts'

const { site, base, folder, isPrivate } = siteSettings(process.env)

/** Keep whole source texts out of the folder that gets published. */
const refusePrivateOutput: AstroIntegration = {
  name: 'refuse-private-output',
  hooks: {
    'astro:config:done': ({ config }) => {
      const published = fileURLToPath(new URL('dist', config.root))
      const insidePublic = !relative(published, fileURLToPath(config.outDir)).startsWith('..')
      if (isPrivate && insidePublic) {
        throw new Error(
          'SOURCE_TEXT=private puts whole source texts into the pages, so the build does not write them to dist/. Leave --outDir out: the private copy then goes to dist-private/.',
        )
      }
    },
  },
}

/** Keep every address that was ever published. */
const keepPermalinks: AstroIntegration = {
  name: 'keep-permalinks',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const lock = join(contentFolder, 'permalinks.lock')
      if (!existsSync(lock)) return
      const built = publishedAddresses(readBuiltSite(fileURLToPath(dir), base))
      const { broken } = comparePermalinks(readFileSync(lock, 'utf8'), built)
      if (broken.length > 0) throw new Error(describeBroken(broken))
    },
  },
}

/** The weights of the text face that the styles use. */
const fontVariant = (weight: 400 | 600) => ({
  weight,
  style: 'normal' as const,
  // swap: the metric-matched fallback keeps every line where it is.
  display: 'swap' as const,
  src: [`./node_modules/@fontsource/crimson-pro/files/crimson-pro-latin-${weight}-normal.woff2`] as [string],
})

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir: `./${folder}`,
  trailingSlash: 'always',
  // Without loss: the default drops white space between inline elements, which would corrupt quotes.
  compressHTML: true,
  // Scripts that change the layout run before the first paint, so they stand in the page up to this size.
  vite: { build: { assetsInlineLimit: 6144 } },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [refusePrivateOutput, keepPermalinks],
  markdown: {
    processor: unified({
      // Quotes keep their own quotation marks and dashes.
      smartypants: false,
      // Tables and footnotes are none of an outline’s business, and the check of digests doesn’t read them.
      gfm: false,
      remarkPlugins: [remarkHtmlAsText],
      rehypePlugins: [
        [rehypeSanitize, digestSchema],
        rehypeOwnIds,
        [rehypeMarkEvidence, { quotesOf: digestQuotes(base) }],
      ],
    }),
    syntaxHighlight: false,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Crimson Pro',
      cssVariable: '--font-text',
      fallbacks: ['Georgia', 'Times New Roman', 'serif'],
      options: {
        variants: [fontVariant(400), fontVariant(600)],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
      ],
    },
  },
})
