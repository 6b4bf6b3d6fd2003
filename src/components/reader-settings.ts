/**
 * The reader's settings: what is chosen is put on the page at once and kept for the pages and visits to come
 * (public/page-start.js puts it back). The radio buttons tell what holds each time the panel is opened.
 */
class ReaderSettings extends HTMLElement {
  connectedCallback(): void {
    this.button.addEventListener('click', () => this.open(Boolean(this.panel.hidden)));
    this.panel.addEventListener('change', () => this.keep());
    this.panel.querySelector('[data-reset]')?.addEventListener('click', () => this.reset());
    this.panel.querySelector('[data-done]')?.addEventListener('click', () => this.leave());
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.leave();
    });
    // An open panel must not cover what the keyboard or the finger has gone on to.
    this.addEventListener('focusout', ({ relatedTarget }) => this.closeUnlessIn(relatedTarget));
    document.addEventListener('click', ({ target }) => this.closeUnlessIn(target));
  }

  private open(open: boolean): void {
    for (const input of this.inputs) input.checked = input.value === (ROOT.dataset[input.name] ?? '');
    this.panel.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
  }

  private leave(): void {
    if (this.panel.hidden) return;
    this.open(false);
    this.button.focus();
  }

  private closeUnlessIn(place: EventTarget | null): void {
    if (place instanceof Node && !this.contains(place)) this.open(false);
  }

  private reset(): void {
    for (const input of this.inputs) input.checked = input.value === '';
    this.keep();
  }

  private keep(): void {
    const chosen = this.inputs.filter(({ checked }) => checked);
    for (const { name, value } of chosen) {
      if (value === '') delete ROOT.dataset[name];
      else ROOT.dataset[name] = value;
    }
    const kept = chosen.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    try {
      localStorage.setItem('reader', JSON.stringify(Object.fromEntries(kept)));
    } catch {
      // A browser that keeps nothing: the choice holds as long as the page.
    }
  }

  private get button(): HTMLButtonElement {
    return this.inner('button');
  }

  private get panel(): HTMLDivElement {
    return this.inner('div');
  }

  private get inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  private inner<Name extends 'button' | 'div'>(name: Name): HTMLElementTagNameMap[Name] {
    const found = this.querySelector(name);
    if (!found) throw new Error(`reader-settings: no ${name}`);
    return found;
  }
}

const ROOT = document.documentElement;

customElements.define('reader-settings', ReaderSettings);
