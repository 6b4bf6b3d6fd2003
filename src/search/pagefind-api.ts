/** The part of Pagefind's browser script that the client uses. */
export interface PagefindScript {
  createInstance(options: { readonly basePath: string; readonly noWorker: boolean }): PagefindInstance;
}

export interface PagefindInstance {
  init(): Promise<void>;
  /** Adds an index; without its own scripts, `language` says which of those in its folder. */
  mergeIndex(path: string, options: { readonly language: string }): Promise<void>;
  /** Loads what a search needs. A part that cannot be loaded is left out, and tried again by the next call. */
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
  destroy(): Promise<void>;
}
