import { placeBeside } from './popover-place.ts';
import { permalinkOf } from './permalink.ts';
import { copiedText, type CopyKind } from './sentence-copy.ts';

/**
 * Beside a sentence whose permalink was followed, buttons that copy its address, its words or its citation. Without a
 * script, or where popovers are not known, the permalinks work as links all the same.
 */
class SentenceTools extends HTMLElement {
  private sentence: HTMLElement | null = null;
  /** The permalink that was followed last. */
  private followed = location.hash;
  private watches = false;

  /** Also runs whenever it is moved behind another sentence. */
  connectedCallback(): void {
    if (this.watches || !('popover' in HTMLElement.prototype)) return;
    this.watches = true;
    this.hidden = false;
    addEventListener('hashchange', () => (location.hash === this.followed ? this.show() : this.close()));
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (!link) return;
      this.followed = permalinkOf(link)?.hash ?? '';
      // Where the address is there already, nothing more will happen.
      if (this.followed === '') this.close();
      else if (this.followed === location.hash) this.show();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.addEventListener('click', () => void this.use(button.dataset['copy'] ?? ''));
    }
    // It comes with the first link that is followed.
    this.show();
  }

  private show(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    this.sentence = target?.closest<HTMLElement>('.sentence') ?? null;
    if (!this.sentence) return this.close();
    this.tell('');
    const tools = this.tools;
    // Behind the sentence, so that the keyboard comes from the one to the other.
    const place = this.sentence.closest('p, li, .table-scroll, h2, h3, h4') ?? this.sentence;
    place.after(this);
    tools.showPopover();
    this.place();
    // The page may still be on its way to the sentence.
    addEventListener('scrollend', () => this.place(), { once: true });
  }

  private place(): void {
    const end = [...(this.sentence?.getClientRects() ?? [])].at(-1);
    if (end && this.tools.matches(':popover-open')) placeBeside(this.tools, end);
  }

  private close(): void {
    if (this.tools.matches(':popover-open')) this.tools.hidePopover();
  }

  private async use(what: string): Promise<void> {
    if (what === 'close') return this.close();
    if (!this.sentence) return;
    try {
      await navigator.clipboard.writeText(copiedText(this.sentence, what as CopyKind));
      this.tell('已复制');
    } catch {
      this.tell('浏览器不让复制，请选中后自己复制');
    }
  }

  private tell(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }

  private get tools(): HTMLElement {
    const tools = this.querySelector<HTMLElement>('#sentence-tools');
    if (!tools) throw new Error('sentence-tools: no tools');
    return tools;
  }
}

customElements.define('sentence-tools', SentenceTools);
