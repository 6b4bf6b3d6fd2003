/** The part of Pagefind's browser script that the client uses. */
export interface PagefindScript {
  createInstance(options: { readonly basePath: string }): PagefindInstance;
}

export interface PagefindInstance {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindFragment>;
}

/** A record as it was indexed; `raw_content` and `raw_url` are what Pagefind was given, `url` is rewritten. */
export interface PagefindFragment {
  readonly raw_url: string;
  readonly raw_content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
