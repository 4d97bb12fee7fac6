import { describe, expect, test } from 'vitest'
import { copyFixture } from '../../support/fixture.ts'
import { siteSettings } from '../../../src/commands/support/site-settings.ts'

const unsaid = { site: undefined, isPrivate: false }

test.each([
  [{}, { ...unsaid, folder: 'dist', base: '/' }],
  [{ BASE_PATH: '' }, { ...unsaid, folder: 'dist', base: '/' }],
  [{ BASE_PATH: '/' }, { ...unsaid, folder: 'dist', base: '/' }],
  [{ BASE_PATH: 'same-story' }, { ...unsaid, folder: 'dist', base: '/same-story/' }],
  [{ BASE_PATH: '/same-story' }, { ...unsaid, folder: 'dist', base: '/same-story/' }],
  [{ BASE_PATH: '/news/same-story/' }, { ...unsaid, folder: 'dist', base: '/news/same-story/' }],
  [{ SOURCE_TEXT: 'private' }, { ...unsaid, isPrivate: true, folder: 'dist-private', base: '/' }],
  [{ SOURCE_TEXT: 'public' }, { ...unsaid, folder: 'dist', base: '/' }],
  [{ SITE_URL: '' }, { ...unsaid, folder: 'dist', base: '/' }],
  [
    { SITE_URL: 'https://example.org' },
    { ...unsaid, site: 'https://example.org', folder: 'dist', base: '/' },
  ],
])('%j gives %j', (environment, settings) => {
  expect(siteSettings({ CONTENT_DIR: 'tests/fixtures/harbour/content', ...environment })).toEqual(settings)
})

describe('what site.yml says', () => {
  const site = 'name: A\ntagline: B\naddress: https://news.example\nbase: /under/\n'
  test.each([
    [site, {}, 'https://news.example', '/under/'],
    [site, { SITE_URL: '', BASE_PATH: '' }, 'https://news.example', '/under/'],
    [site, { SITE_URL: 'https://other.example', BASE_PATH: '/' }, 'https://other.example', '/'],
    ['name: A', {}, undefined, '/'],
  ])('%j holds unless %j says otherwise', (text, environment, host, base) => {
    const fixture = copyFixture()
    fixture.write('content/site.yml', text)
    const settings = siteSettings({ CONTENT_DIR: fixture.content, ...environment })
    expect(settings).toMatchObject({ site: host, base })
  })
})
