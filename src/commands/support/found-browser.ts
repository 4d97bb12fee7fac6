/** A Chromium that can be started. */
export interface FoundBrowser {
  readonly executablePath: string
  /** Variables that it needs beside those of this process. */
  readonly environment: Readonly<Record<string, string>>
}
