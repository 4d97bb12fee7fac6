/** A style sheet’s text, as the development server hands it over. */
declare module '*.css?inline' {
  const css: string
  export default css
}
