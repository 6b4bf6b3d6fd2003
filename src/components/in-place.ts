import { contentOf } from './in-place-content.ts';
import { getPlaces } from './in-place-places.ts';
import { placeBeside } from './popover-place.ts';
import { element } from './element.ts';

/** Opens what a link of the text leads to beside it, or closes it again. @throws when it cannot be shown here. */
export async function openInPlace(link: HTMLAnchorElement): Promise<void> {
  box ??= addBox();
  await box.answer(link);
}

/** The page's popover for what opens in place. It lies over the page and moves nothing. */
class InPlace extends HTMLElement {
  private link: HTMLAnchorElement | null = null;
  /** The link that was open when the pointer went down: it is closed by its click. */
  private pressed: HTMLAnchorElement | null = null;
  private readonly content = element('div');
  private readonly button = element('button', { type: 'button', 'aria-label': '关闭' }, ['×']);

  connectedCallback(): void {
    this.popover = 'auto';
    this.role = 'dialog';
    this.tabIndex = -1;
    this.append(this.content, this.button);
    this.button.addEventListener('click', () => this.hidePopover());
    this.content.addEventListener('click', (event) => this.leaveFor(event));
    this.addEventListener('keydown', (event) => this.keep(event));
    this.addEventListener('toggle', () => this.giveBack());
    document.addEventListener('pointerdown', () => (this.pressed = this.isOpen ? this.link : null), true);
    addEventListener('resize', () => this.place());
  }

  async answer(link: HTMLAnchorElement): Promise<void> {
    const again = link === this.pressed;
    this.pressed = null;
    if (again) return;
    this.link = link;
    const content = await contentOf(link);
    // The reader may have gone on to another while it came.
    if (link === this.link) this.open(link, content);
  }

  private open(link: HTMLAnchorElement, content: Node[]): void {
    this.ariaLabel = link.textContent || link.ariaLabel;
    this.content.replaceChildren(...content);
    this.showPopover();
    this.scrollTop = 0;
    this.place();
    this.focus({ preventScroll: true });
  }

  private place(): void {
    const rect = [...(this.link?.getClientRects() ?? [])].at(-1);
    if (rect && this.isOpen) placeBeside(this, rect);
  }

  /** Esc is for this popover alone; to go past its ends with Tab is to close it. */
  private keep(event: KeyboardEvent): void {
    if (event.key === 'Escape') event.stopPropagation();
    if (event.key !== 'Tab') return;
    const stops = [this, ...this.querySelectorAll('a, button')];
    if (document.activeElement !== stops.at(event.shiftKey ? 0 : -1)) return;
    event.preventDefault();
    this.hidePopover();
  }

  /** Links to another place of this page lead out of it. */
  private leaveFor({ target }: Event): void {
    if (target instanceof Element && target.closest('a[href^="#"]')) this.hidePopover();
  }

  /** Closed, it gives the focus back, unless the reader has put it elsewhere. */
  private giveBack(): void {
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body || this.contains(activeElement);
    if (!this.isOpen && lost) this.link?.focus({ preventScroll: true });
  }

  private get isOpen(): boolean {
    return this.matches(':popover-open');
  }
}

customElements.define('in-place', InPlace);

let box: InPlace | null = null;

function addBox(): InPlace {
  const made = new InPlace();
  document.querySelector('main')?.append(made);
  return made;
}

// Whoever came near a link may want what it shows.
getPlaces().catch(() => null);
