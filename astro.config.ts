import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unified } from '@astrojs/markdown-remark'
import { defineConfig, fontProviders } from 'astro/config'
import type { AstroIntegration } from 'astro'
import rehypeSanitize from 'rehype-sanitize'
import { siteSettings } from './src/commands/support/site-settings.ts'
import { digestQuotes } from './src/markdown/digest-quotes.ts'
import { digestSchema } from './src/markdown/digest-schema.ts'
import { rehypeMarkEvidence } from './src/markdown/rehype-mark-evidence.ts'
import { remarkHtmlAsText } from './src/markdown/remark-html-as-text.ts'

/** The address that the site is published at, such as https://example.org; only feeds and canonical links need it. */
const site = process.env['SITE_URL']
const { base, folder } = siteSettings(process.env)
const isPrivate = process.env['SOURCE_TEXT'] === 'private'
const publicFolder = './dist'

/** Keep whole source texts out of the folder that gets published. */
const refusePrivateOutput: AstroIntegration = {
  name: 'refuse-private-output',
  hooks: {
    'astro:config:done': ({ config }) => {
      const insidePublic = !relative(publicFolder, fileURLToPath(config.outDir)).startsWith('..')
      if (isPrivate && insidePublic) {
        throw new Error(
          'SOURCE_TEXT=private puts whole source texts into the pages, so the build does not write them to dist/. Leave --outDir out: the private copy then goes to dist-private/.',
        )
      }
    },
  },
}

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir: `./${folder}`,
  trailingSlash: 'always',
  // The default drops white space between inline elements, which would corrupt quotes.
  compressHTML: false,
  // Scripts that change the layout run before the first paint, so they stand in the page up to this size.
  vite: { build: { assetsInlineLimit: 6144 } },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [refusePrivateOutput],
  markdown: {
    processor: unified({
      // Quotes keep their own quotation marks and dashes.
      smartypants: false,
      remarkPlugins: [remarkHtmlAsText],
      rehypePlugins: [
        [rehypeSanitize, digestSchema],
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
        variants: [400, 600].map((weight) => ({
          weight,
          style: 'normal' as const,
          // swap: the metric-matched fallback keeps every line where it is.
          display: 'swap' as const,
          src: [`./node_modules/@fontsource/crimson-pro/files/crimson-pro-latin-${weight}-normal.woff2`] as [
            string,
          ],
        })) as never,
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
