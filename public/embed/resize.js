// On a page that frames comparisons of this site: gives each frame the height that it asks for.
const origin = new URL(document.currentScript.src).origin
addEventListener('message', ({ data, origin: from, source }) => {
  if (from !== origin || data?.type !== 'embed-height' || !(data.height > 0)) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = String(Math.ceil(data.height))
  }
})
// Frames that were there before this script have told their height to nobody.
for (const frame of document.querySelectorAll('iframe')) {
  if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage({ type: 'embed-ask' }, origin)
}
