/**
 * Reads the report aloud, sentence by sentence, with a voice of the browser; where there is none, it stays hidden.
 * A pause stops the voice and goes on with the same sentence from its start: what browsers call a pause is not to be
 * relied on.
 */
class ReadAloud extends HTMLElement {
  /** What is being said. Held here, for some browsers never end what nobody holds. */
  private utterance: SpeechSynthesisUtterance | null = null;
  private place = 0;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.offer();
    // Voices come late.
    speechSynthesis.onvoiceschanged = () => this.offer();
    this.turn.addEventListener('click', () => (this.utterance ? this.pause() : this.say()));
    this.stop.addEventListener('click', () => this.end());
    addEventListener('pagehide', () => this.end());
  }

  private offer(): void {
    this.inner('.read-aloud').hidden = speechSynthesis.getVoices().length === 0;
  }

  private say(): void {
    const sentences = [...document.querySelectorAll<HTMLElement>(SENTENCES)];
    if (!this.dataset['state']) this.place = Math.max(0, sentences.findIndex(isChosen));
    const sentence = sentences[this.place];
    if (!sentence) return this.end();
    this.show('reading', sentence);
    this.utterance = utteranceOf(sentence);
    this.utterance.addEventListener('end', ({ utterance }) => this.next(utterance));
    this.utterance.addEventListener('error', ({ utterance }) => {
      if (utterance === this.utterance) this.end();
    });
    speechSynthesis.speak(this.utterance);
  }

  /** One that was cut short ends as well, after the next has begun. */
  private next(ended: SpeechSynthesisUtterance): void {
    if (ended !== this.utterance) return;
    this.place += 1;
    this.say();
  }

  private pause(): void {
    this.hush();
    this.dataset['state'] = 'paused';
    this.turn.textContent = '继续';
  }

  private end(): void {
    this.hush();
    if (this.stop === document.activeElement) this.turn.focus();
    this.show(null, null);
  }

  private hush(): void {
    this.utterance = null;
    speechSynthesis.cancel();
  }

  /** The buttons for what goes on, and the marker pen on what is being said; the page follows a reader who follows. */
  private show(state: 'reading' | null, sentence: HTMLElement | null): void {
    this.stop.hidden = state === null;
    this.turn.textContent = state === null ? '朗读' : '暂停';
    if (state === null) delete this.dataset['state'];
    else this.dataset['state'] = state;
    const last = document.querySelector<HTMLElement>('[data-spoken]');
    delete last?.dataset['spoken'];
    if (!sentence) return;
    sentence.dataset['spoken'] = '';
    if (!last || isInSight(last)) sentence.scrollIntoView({ block: 'nearest' });
  }

  private get turn(): HTMLElement {
    return this.inner('[data-turn]');
  }

  private get stop(): HTMLElement {
    return this.inner('[data-stop]');
  }

  private inner(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`read-aloud: no ${selector}`);
    return found;
  }
}

/** The headline, the summary, headings and sentences; no notes. */
const SENTENCES = '.report-text :is(h1, .summary, .prose:not(.notes) .sentence)';

/** Whoever came to a sentence hears the report from there. */
function isChosen(sentence: HTMLElement): boolean {
  return sentence.matches(':target');
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function utteranceOf(sentence: HTMLElement): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(sentence.innerText);
  utterance.lang = 'zh-CN';
  utterance.voice = chineseVoice() ?? null;
  return utterance;
}

/** One of this machine before one of a server, Mandarin before other Chinese; the browser's own choice where none is. */
function chineseVoice(): SpeechSynthesisVoice | undefined {
  const chinese = speechSynthesis.getVoices().filter(({ lang }) => /^(?:zh|cmn)\b/i.test(lang));
  const mandarin = chinese.filter(({ lang }) => /^(?:cmn|zh[-_](?:Hans|CN))/i.test(lang));
  return mandarin.find(({ localService }) => localService) ?? mandarin[0] ?? chinese[0];
}

customElements.define('read-aloud', ReadAloud);
