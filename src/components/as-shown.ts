import type { ViewState } from '../lineup/view-state.ts'
import { claimColumns, claimRows, narrowStory } from '../publish/claim-rows.ts'
import type { PublishedStory } from '../publish/schemas/published-story.ts'
import { saveFile } from '../search/page/save-file.ts'

/*
 * Makes the file of what a reader has narrowed a line-up to, out of the file of the whole, by the code that made that. The address says
 * what to make, so it can be kept and passed on.
 */

const parameters = new URLSearchParams(location.search)
// The line-up’s own script reads the same from its address. It stands in its page whole, which it couldn’t if they shared a module.
const state: ViewState = {
  articles: parameters.get('articles')?.split(',') ?? null,
  show: (parameters.get('show') ?? 'all') as ViewState['show'],
  order: (parameters.get('order') ?? 'curator') as ViewState['order'],
}
const message = document.querySelector<HTMLElement>('[data-message]')!
const back = document.querySelector<HTMLAnchorElement>('[data-back]')!

async function load(id: string): Promise<void> {
  const response = await fetch(`${document.documentElement.dataset['base']!}data/stories/${id}.json`)
  const { story, articles, rows } = (await response.json()) as PublishedStory
  const part = narrowStory({ story, articles, rows }, state)
  const save = (format: string | null | undefined) => {
    saveFile(`${id}-as-shown`, format, part, claimColumns, claimRows(part))
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-save]')) {
    button.disabled = false
    button.addEventListener('click', () => save(button.dataset['save']))
  }
  message.textContent = `${story.title}: ${part.articles.length} of ${articles.length} articles, ${part.rows.length} of ${rows.length} questions.`
  back.href = story.url
  back.textContent = `Back to the line-up of “${story.title}”`
  save(parameters.get('format'))
}

const id = parameters.get('story') ?? ''
// Only an ID: nothing else may be asked for.
if (/^[a-z0-9-]+$/.test(id)) {
  load(id).catch(() => {
    message.textContent = 'There is no line-up to save at this address, or it can’t be loaded.'
  })
}
